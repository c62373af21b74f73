package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.VotesAnnules;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back the tasks of a vote made void and opens a new one; nothing to do when the procedure has left the vote. */
@Component
class VotesARefaire {

    private final RuntimeService moteur;

    VotesARefaire(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @EventListener
    void recommencer(VotesAnnules annules) {
        moteur.createMessageCorrelation(VoteBureau.VOTES_ANNULES)
                .processInstanceBusinessKey(annules.numero())
                .processInstanceVariableEquals(VoteBureau.SCRUTIN, annules.scrutin()).correlateAll();
    }
}
