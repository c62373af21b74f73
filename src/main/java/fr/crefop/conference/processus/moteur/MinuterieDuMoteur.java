package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.processus.relances.Minuterie;
import fr.crefop.conference.processus.relances.Suivi;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** A timer beside a task, which no diagram draws: those it waits for are told, and nothing ends. */
@Component
class MinuterieDuMoteur implements Minuterie {

    private static final String TYPE = "conference-relance";

    @Override
    public void poser(DelegateTask tache, Moment moment, Instant quand) {
        ExecutionEntity execution = (ExecutionEntity) tache.getExecution();
        TimerEntity minuteur = new TimerEntity();
        minuteur.setExecution(execution);
        minuteur.setProcessDefinitionId(execution.getProcessDefinitionId());
        minuteur.setProcessDefinitionKey(execution.getProcessDefinition().getKey());
        minuteur.setDeploymentId(execution.getProcessDefinition().getDeploymentId());
        minuteur.setJobHandlerType(TYPE);
        minuteur.setJobHandlerConfiguration(new Quoi(moment, tache.getId()));
        minuteur.setDuedate(Date.from(quand));
        Context.getCommandContext().getJobManager().schedule(minuteur);
    }

    @Override
    public void retirer(DelegateTask tache, Moment moment) {
        minuteurs(tache, moment).forEach(JobEntity::delete);
    }

    @Override
    public boolean attend(DelegateTask tache, Moment moment) {
        return !minuteurs(tache, moment).isEmpty();
    }

    private static List<JobEntity> minuteurs(DelegateTask tache, Moment moment) {
        return Context.getCommandContext().getJobManager().findJobsByConfiguration(TYPE, new Quoi(moment, tache.getId()).toCanonicalString(), null);
    }

    @Override
    public Date maintenant() {
        return ClockUtil.getCurrentTime();
    }

    private record Quoi(Moment moment, String tache) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return moment + " " + tache;
        }
    }

    /** What happens when the time of a reminder comes. */
    record Relance(Supplier<Suivi> suivi) implements JobHandler<JobHandlerConfiguration> {

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public JobHandlerConfiguration newConfiguration(String ecrite) {
            String[] mots = ecrite.split(" ", 2);
            return new Quoi(Moment.valueOf(mots[0]), mots[1]);
        }

        @Override
        public void execute(JobHandlerConfiguration quoi, ExecutionEntity execution, CommandContext moteur, String locataire) {
            TaskEntity tache = moteur.getTaskManager().findTaskById(((Quoi) quoi).tache());
            if (tache != null) {
                suivi.get().relancer(((Quoi) quoi).moment(), tache);
            }
        }

        @Override
        public void onDelete(JobHandlerConfiguration quoi, JobEntity travail) {
            // Nothing stands behind a timer.
        }
    }
}
