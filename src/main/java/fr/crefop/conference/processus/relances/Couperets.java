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

    /** On the task itself or on the repetition it belongs to. */
    static boolean surLaTache(DelegateTask tache) {
        ActivityImpl activite = ((ExecutionEntity) tache.getExecution()).getActivity();
        ScopeImpl autour = activite.getFlowScope();
        return activite.getProperties().contains(COUPERET) || autour != null && autour.getProperties().contains(COUPERET);
    }
}
