package fr.crefop.conference.processus.moteur;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * A deadline that passes, or a continuation, takes the same hold as a person who answers, and before anything else: the
 * two then never lock one another out.
 */
final class TravailTenu<C extends JobHandlerConfiguration> implements JobHandler<C> {

    private final JobHandler<C> travail;
    private final Consumer<ExecutionEntity> tenir;

    /** @param tenir see {@link TenueDesTravaux#tenir} */
    TravailTenu(JobHandler<C> travail, Consumer<ExecutionEntity> tenir) {
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
            tenir.accept(execution);
        }
        travail.execute(configuration, execution, moteur, locataire);
    }

    @Override
    public void onDelete(C configuration, JobEntity job) {
        travail.onDelete(configuration, job);
    }
}
