package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.ExpertiseDemandee;
import fr.crefop.conference.travaux.ExpertiseRevoquee;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the running group that an advice is asked or revoked, in the very transaction that stores it. */
@Component
class ExpertisesDuGroupe {

    private final RuntimeService moteur;

    ExpertisesDuGroupe(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @EventListener
    void demander(ExpertiseDemandee demandee) {
        envoyer(message(GroupeDeTravail.AVIS_DEMANDE, demandee.numero())
                .setVariableToTriggeredScope(GroupeDeTravail.EXPERTISE, demandee.id()));
    }

    @EventListener
    void revoquer(ExpertiseRevoquee revoquee) {
        envoyer(message(GroupeDeTravail.AVIS_REVOQUE, revoquee.numero())
                .localVariableEquals(GroupeDeTravail.EXPERTISE, revoquee.id()));
    }

    private MessageCorrelationBuilder message(String nom, String numero) {
        return moteur.createMessageCorrelation(nom).processInstanceBusinessKey(numero);
    }

    private static void envoyer(MessageCorrelationBuilder message) {
        try {
            message.correlate();
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException e) {
            throw new RefusMetier("Le groupe de travail vient d'avancer : rechargez la page.");
        }
    }
}
