package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.processus.taches.TachesHumaines;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** A deadline drawn on the boundary of a task: when it is late, and who is then told. The task goes on waiting. */
@Component("retards")
public class Retards implements JavaDelegate {

    private final TachesHumaines humaines;
    private final TaskService taches;
    private final Suivi suivi;

    Retards(TachesHumaines humaines, TaskService taches, Suivi suivi) {
        this.humaines = humaines;
        this.taches = taches;
        this.suivi = suivi;
    }

    /** Called by the diagrams, before the task is there. */
    public Date de(DelegateExecution execution, String tache) {
        return suivi.retard(humaines.echeance(tache, execution.getProcessBusinessKey()));
    }

    /** Whoever has not answered by then; several when each of several people has the same task. */
    @Override
    public void execute(DelegateExecution execution) {
        FlowNode fin = (FlowNode) execution.getBpmnModelElementInstance();
        BoundaryEvent minuteur = (BoundaryEvent) fin.getIncoming().iterator().next().getSource();
        taches.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).taskDefinitionKey(minuteur.getAttachedTo().getId())
                .orderByTaskCreateTime().asc().list().forEach(tache -> suivi.relancer(Moment.ESCALADE, (DelegateTask) tache));
    }
}
