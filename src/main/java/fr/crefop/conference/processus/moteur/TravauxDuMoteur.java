package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.PannesDites;
import fr.crefop.conference.socle.Concurrence;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the engine does by itself: one after the other with people's acts, taken up again when undone, told when it stops. */
final class TravauxDuMoteur {

    private static final Logger LOG = LoggerFactory.getLogger(TravauxDuMoteur.class);

    private TravauxDuMoteur() {}

    /**
     * A deadline that passes, or a continuation, takes the same hold as a person who answers, and before anything else: the
     * two then never lock one another out.
     */
    static final class Tenu<C extends JobHandlerConfiguration> implements JobHandler<C> {

        private final JobHandler<C> travail;
        private final ObjIntConsumer<String> tenir;

        /** @param tenir see {@link TenueDesTravaux#tenir} */
        Tenu(JobHandler<C> travail, ObjIntConsumer<String> tenir) {
            this.travail = travail;
            this.tenir = tenir;
        }

        @Override
        public String getType() {
            return travail.getType();
        }

        @Override
        public C newConfiguration(String ecrite) {
            return travail.newConfiguration(ecrite);
        }

        @Override
        public void execute(C configuration, ExecutionEntity execution, CommandContext moteur, String locataire) {
            if (execution != null) {
                tenir.accept(execution.getId(), execution.getRevision());
            }
            travail.execute(configuration, execution, moteur, locataire);
        }

        @Override
        public void onDelete(C configuration, JobEntity job) {
            travail.onDelete(configuration, job);
        }
    }

    /**
     * A job that an act of the same second undid has not failed: it runs again when it is due. The engine alone would put it five
     * minutes from now, and so count a vote whose session had just been moved to another day.
     */
    record Reprises(FailedJobCommandFactory echecs) implements FailedJobCommandFactory {

        @Override
        public Command<Object> getCommand(String travail, Throwable cause) {
            return cause instanceof OptimisticLockingException || Concurrence.explique(cause) ? rendre(travail) : dire(travail, cause);
        }

        /** The engine keeps silent on what fails (ReglagesDuMoteur): who runs the service finds here what stopped, and on which number. */
        private Command<Object> dire(String travail, Throwable cause) {
            return moteur -> {
                String autour = MDC.get(ReglagesDuMoteur.NUMERO);
                try (MDC.MDCCloseable ignore = MDC.putCloseable(ReglagesDuMoteur.NUMERO, numero(moteur, travail))) {
                    LOG.warn("Une étape automatique a échoué : elle est essayée de nouveau, puis attend une réparation", cause);
                } finally {
                    // In the thread of who answered, the lines that follow bear the number of their address.
                    if (autour != null) {
                        MDC.put(ReglagesDuMoteur.NUMERO, autour);
                    }
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

    /** A job whose last try failed stands in the engine as an incident, and is told: nothing stops in silence. */
    static final class PanneSignalee extends DefaultIncidentHandler {

        private final Supplier<PannesDites> pannes;

        PanneSignalee(Supplier<PannesDites> pannes) {
            super(Incident.FAILED_JOB_HANDLER_TYPE);
            this.pannes = pannes;
        }

        @Override
        public Incident handleIncident(IncidentContext panne, String message) {
            Incident incident = super.handleIncident(panne, message);
            pannes.get().dire(panne.getExecutionId(), panne.getProcessDefinitionId(), panne.getActivityId());
            return incident;
        }
    }
}
