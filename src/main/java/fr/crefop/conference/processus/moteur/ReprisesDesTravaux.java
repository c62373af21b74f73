package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.Concurrence;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * A job that an act of the same second undid has not failed: it runs again when it is due. The engine alone would put it five
 * minutes from now, and so count a vote whose session had just been moved to another day.
 */
record ReprisesDesTravaux(FailedJobCommandFactory echecs) implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String travail, Throwable cause) {
        return cause instanceof OptimisticLockingException || Concurrence.explique(cause) ? rendre(travail) : echecs.getCommand(travail, cause);
    }

    private static Command<Object> rendre(String travail) {
        return moteur -> {
            JobEntity rendu = moteur.getJobManager().findJobById(travail);
            if (rendu != null) {
                rendu.unlock();
            }
            return null;
        };
    }
}
