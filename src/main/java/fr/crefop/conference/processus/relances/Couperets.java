package fr.crefop.conference.processus.relances;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Marks what a timer of the diagram ends: after its due date there is nothing left to remind of. */
final class Couperets extends AbstractBpmnParseListener {

    private static final PropertyKey<Boolean> COUPERET = new PropertyKey<>("conferenceCouperet");

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrompt, ActivityImpl minuteur) {
        if (interrompt) {
            minuteur.getEventScope().getProperties().set(COUPERET, true);
        }
    }

    /** Waits beside the tasks of its sub-process, and ends them all. */
    @Override
    public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl minuteur) {
        if (minuteur.getFlowScope() instanceof ActivityImpl sousProcessus) {
            sousProcessus.getProperties().set(COUPERET, true);
        }
    }

    /** On the task itself, on the repetition it belongs to or on their sub-process. */
    static boolean surLaTache(DelegateTask tache) {
        ScopeImpl portee = ((ExecutionEntity) tache.getExecution()).getProcessDefinition().findActivity(tache.getTaskDefinitionKey());
        while (portee instanceof ActivityImpl activite) {
            if (activite.getProperties().contains(COUPERET)) {
                return true;
            }
            portee = activite.getFlowScope();
        }
        return false;
    }
}
