package fr.crefop.conference.processus.relances;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/** What happens when the time of a reminder comes: those the task waits for are told. It ends nothing. */
final class RelanceDeTache implements JobHandler<RelanceDeTache.Quoi> {

    static final String TYPE = "conference-relance";

    private final ObjectProvider<Suivi> suivi;

    RelanceDeTache(ObjectProvider<Suivi> suivi) {
        this.suivi = suivi;
    }

    record Quoi(Moment moment, String tache) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return moment + " " + tache;
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Quoi newConfiguration(String ecrite) {
        String[] mots = ecrite.split(" ", 2);
        return new Quoi(Moment.valueOf(mots[0]), mots[1]);
    }

    @Override
    public void execute(Quoi quoi, ExecutionEntity execution, CommandContext moteur, String locataire) {
        TaskEntity tache = moteur.getTaskManager().findTaskById(quoi.tache());
        if (tache != null) {
            suivi.getObject().relancer(quoi.moment(), tache);
        }
    }

    @Override
    public void onDelete(Quoi quoi, JobEntity travail) {
        // Nothing stands behind a timer.
    }
}
