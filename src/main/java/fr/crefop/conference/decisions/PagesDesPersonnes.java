package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.Decisions.DecisionRendue;
import fr.crefop.conference.decisions.FeuilleDuPlan.Decision;
import fr.crefop.conference.decisions.PageDeLaPersonne.Fin;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the page of a person: the same as the paper she is handed, as it stands today. */
@Service
public class PagesDesPersonnes {

    private final Dossiers dossiers;
    private final Decisions decisions;
    private final Engagements engagements;
    private final FeuillesDuPlan feuilles;

    PagesDesPersonnes(Dossiers dossiers, Decisions decisions, Engagements engagements, FeuillesDuPlan feuilles) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.engagements = engagements;
        this.feuilles = feuilles;
    }

    @Transactional(readOnly = true)
    public PageDeLaPersonne de(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        Optional<DecisionRendue> decision = decisions.rendue(numero).filter(rendue -> rendue.issue() == dossier.issue());
        Optional<FeuilleDuPlan> feuille = decision.isPresent() ? decision.map(rendue -> decidee(dossier, rendue))
                : dossier.issue() == null ? feuilles.projet(dossier) : Optional.empty();
        Fin fin = decision.isPresent() || dossier.issue() == null ? null : new Fin(LettresDeDecision.DECISIONS.get(dossier.issue()),
                dossier.closLe() == null ? null : LocalDate.ofInstant(dossier.closLe(), HorlogeConfiguration.PARIS),
                LettresDeDecision.SUITES.get(dossier.issue()));
        return new PageDeLaPersonne(numero, dossier.identite().nomComplet(), Signataire.de(dossier), dossier.demande().formation().intitule(),
                situation(dossier.etat(), fin != null), feuille.orElse(null),
                dossier.etat() == EtatDossier.CLOS && fin == null, fin, feuilles.accompagnant(dossier));
    }

    private FeuilleDuPlan decidee(Dossier dossier, DecisionRendue rendue) {
        return feuilles.decidee(dossier, engagements.acquis(dossier.numero()),
                new Decision(rendue.issue().libelle(), LocalDate.ofInstant(rendue.le(), HorlogeConfiguration.PARIS)));
    }

    /** Who decides, and how, is not hers to follow; what is expected, and of whom, is. */
    private static String situation(EtatDossier etat, boolean sansPlan) {
        return switch (etat) {
            case RECU -> "Votre demande est bien arrivée. Le secrétariat de la conférence vérifie qu'elle peut être traitée.";
            case A_COMPLETER -> "Il manque quelque chose à votre demande. Votre conseiller le sait : voyez avec lui ce qu'il attend de vous.";
            case EN_OPPORTUNITE, EN_MANDAT -> "Votre demande est examinée par la conférence des financeurs.";
            case EN_TRAVAUX -> "Un groupe de travail cherche comment payer ce qui manque.";
            case EN_ENGAGEMENT -> "Chaque financeur doit maintenant dire s'il paie sa part.";
            case EN_ADOPTION -> "Les financeurs ont répondu. La conférence examine l'ensemble du plan.";
            case NOTIFIE -> "Votre plan est décidé.";
            case CLOS -> sansPlan ? "Votre demande est close." : "Votre entrée en formation est confirmée. Voici le plan qui a été décidé pour vous.";
        };
    }
}
