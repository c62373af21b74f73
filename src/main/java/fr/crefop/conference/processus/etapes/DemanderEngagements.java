package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.nouvelles.SurLeDossier;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a round of requests on the computed plan, on what the working group proposed, or on what was decided and is postponed. */
@Component("demanderEngagements")
class DemanderEngagements implements JavaDelegate {

    private final Dossiers dossiers;
    private final Plans plans;
    private final Propositions propositions;
    private final ToursDEngagement tours;
    private final Engagements engagements;
    private final Courriers courriers;

    DemanderEngagements(Dossiers dossiers, Plans plans, Propositions propositions, ToursDEngagement tours,
            Engagements engagements, Courriers courriers) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.propositions = propositions;
        this.tours = tours;
        this.engagements = engagements;
        this.courriers = courriers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        dossiers.passerA(numero, EtatDossier.EN_ENGAGEMENT);
        Base base = Base.valueOf((String) execution.getVariable(EngagementFinanceurs.BASE));
        tours.demander(numero, base, lignes(numero, base)).forEach(financeur -> prevenir(numero, financeur));
    }

    private void prevenir(String numero, String financeur) {
        courriers.aTous(QuiRepond.pourLeFinanceur(financeur), SurLeDossier.partRedemandee(numero, engagements.annee(numero)));
    }

    private List<LigneDePlan> lignes(String numero, Base base) {
        return switch (base) {
            case PLAN -> selonLesRegles(numero);
            case MODELE, PROPOSITION -> propositions.derniere(numero).orElseThrow().lignes();
            case REPORT -> propositions.derniere(numero).map(Proposition::lignes).orElseGet(() -> selonLesRegles(numero));
        };
    }

    private List<LigneDePlan> selonLesRegles(String numero) {
        return plans.exigerDernier(numero).contributions().stream().map(LigneDePlan::de).toList();
    }
}
