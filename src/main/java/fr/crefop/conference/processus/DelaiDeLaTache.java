package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.DelaiDeLaConference;
import fr.crefop.conference.bureau.DelaisDuDossier.Raccourci;
import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.bureau.ObjetDuVote;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Tells whoever answers a task, on its form and by mail, that it has fewer days than usual. */
@Component
public class DelaiDeLaTache {

    private final DelaisDuDossier raccourcis;

    DelaiDeLaTache(DelaisDuDossier raccourcis) {
        this.raccourcis = raccourcis;
    }

    /** {@code Délai raccourci pour ce dossier : 3 jours ouvrés au lieu de 15.}; empty when it is the usual one. */
    public String phrase(DelegateTask tache) {
        return delai(tache).flatMap(delai -> raccourcis.du(tache.getExecution().getProcessBusinessKey(), delai))
                .map(Raccourci::phrase).orElse("");
    }

    private static Optional<DelaiDeLaConference> delai(DelegateTask tache) {
        return Optional.ofNullable(switch (tache.getTaskDefinitionKey()) {
            case VoteBureau.VOTER -> DelaiDeLaConference.duVote(ObjetDuVote.valueOf((String) tache.getVariable(VoteBureau.OBJET)));
            case VoteBureau.DEPARTAGER -> DelaiDeLaConference.DEPARTAGE;
            case TraitementSaisine.DONNER_MANDAT -> DelaiDeLaConference.MANDAT;
            case GroupeDeTravail.REDIGER_CAHIER, GroupeDeTravail.PROPOSER_SOLUTION -> DelaiDeLaConference.PROPOSITION;
            case EngagementFinanceurs.ENGAGER -> tache.hasVariable(EngagementFinanceurs.ECHEANCE_DES_RESPONSABLES)
                    ? DelaiDeLaConference.RESPONSABLE : DelaiDeLaConference.ENGAGEMENT;
            default -> null;
        });
    }
}
