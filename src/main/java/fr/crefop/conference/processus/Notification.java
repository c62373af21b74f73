package fr.crefop.conference.processus;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.nouvelles.SurLeDossier;
import fr.crefop.conference.securite.QuiRepond;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The decision stated and its page printed, as the diagrams call it. May run twice: it states once. */
@Component("notification")
public class Notification {

    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Engagements engagements;
    private final NouvellesDuDossier nouvelles;
    private final Courriers courriers;
    private final Journal journal;
    private final Clock horloge;

    Notification(Decisions decisions, Dossiers dossiers, Engagements engagements, NouvellesDuDossier nouvelles, Courriers courriers,
            Journal journal, Clock horloge) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.engagements = engagements;
        this.nouvelles = nouvelles;
        this.courriers = courriers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** As the release before asks for it, for what could not leave its diagrams. */
    public void notifier(String numero, String issue) {
        if (decisions.rendue(numero).isEmpty()) {
            decisions.notifier(numero, IssueDuDossier.valueOf(issue));
            nouvelles.planNotifie(numero);
        }
    }

    /** What was settled without the conférence is told to the bureau as well; a training that is postponed keeps the outcome that it had. */
    public void notifier(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        Base base = Base.valueOf((String) execution.getVariable(EngagementFinanceurs.BASE));
        boolean nouvelle = decisions.rendue(numero).isEmpty();
        notifier(numero, (switch (base) {
            case PLAN -> IssueDuDossier.PLAN_DIRECT;
            case MODELE -> IssueDuDossier.MODELE_APPLIQUE;
            case PROPOSITION -> IssueDuDossier.PLAN_ADOPTE;
            case REPORT -> decisions.anterieures(numero).get(0).issue();
        }).name());
        if (nouvelle && (base == Base.PLAN || base == Base.MODELE)) {
            informerLeBureau(numero);
        }
    }

    /**
     * A plan that its funders settled by themselves is told to the bureau, which has nothing to decide of it. Its members
     * may not read a case that they do not vote on: the figures are in the message, and it links to no page.
     */
    public void informerLeBureau(String numero) {
        Avis avis = SurLeDossier.regleSansVote(numero, dossiers.exiger(numero).issue(),
                engagements.dernierTour(numero).stream().filter(Engagement::engage).toList(), decisions.rendue(numero).orElseThrow().reste());
        for (College college : College.du(LocalDate.now(horloge))) {
            courriers.auGroupe(QuiRepond.pour(college), avis);
        }
        journal.noter(Journal.SYSTEME, numero, Acte.BUREAU_INFORME);
    }
}
