package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.Concurrence;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * A job that an act of the same second undid has not failed: it runs again when it is due. The engine alone would put it five
 * minutes from now, and so count a vote whose session had just been moved to another day.
 */
record ReprisesDesTravaux(FailedJobCommandFactory echecs) implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(ReprisesDesTravaux.class);

    @Override
    public Command<Object> getCommand(String travail, Throwable cause) {
        return cause instanceof OptimisticLockingException || Concurrence.explique(cause) ? rendre(travail) : dire(travail, cause);
    }

    /** The engine keeps silent on what fails (ReglagesDuMoteur): who runs the service finds here what stopped, and on which number. */
    private Command<Object> dire(String travail, Throwable cause) {
        return moteur -> {
            try (MDC.MDCCloseable ignore = MDC.putCloseable(ReglagesDuMoteur.NUMERO, numero(moteur, travail))) {
                LOG.warn("Une étape automatique a échoué : elle est essayée de nouveau, puis attend une réparation", cause);
            }
            return echecs.getCommand(travail, cause).execute(moteur);
        };
    }

    private static String numero(CommandContext moteur, String travail) {
        return Optional.ofNullable(moteur.getJobManager().findJobById(travail)).map(JobEntity::getProcessInstanceId)
                .map(moteur.getExecutionManager()::findExecutionById).map(ExecutionEntity::getBusinessKey).orElse(null);
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
