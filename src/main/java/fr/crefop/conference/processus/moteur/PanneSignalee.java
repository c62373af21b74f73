package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.PannesDites;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;

/** A job whose last try failed stands in the engine as an incident, and is told: nothing stops in silence. */
final class PanneSignalee extends DefaultIncidentHandler {

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
