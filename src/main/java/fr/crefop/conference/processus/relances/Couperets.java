package fr.crefop.conference.processus.relances;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What a timer of the diagram ends, as the diagram says: after its due date there is nothing left to remind of. */
@Component
class Couperets {

    /** A diagram, once deployed, does not change. */
    private record Ou(String diagramme, String tache) {}

    private final Map<Ou, Boolean> lus = new ConcurrentHashMap<>();

    /** On the task itself, on the repetition it belongs to or on their sub-process. */
    boolean surLaTache(DelegateTask tache) {
        Ou ou = new Ou(tache.getProcessDefinitionId(), tache.getTaskDefinitionKey());
        return lus.computeIfAbsent(ou, nouveau -> lire(tache.getBpmnModelInstance(), nouveau.tache()));
    }

    private static boolean lire(BpmnModelInstance diagramme, String tache) {
        ModelElementInstance etape = diagramme.getModelElementById(tache);
        while (etape != null) {
            if (surLaBordure(diagramme, etape) || etape instanceof SubProcess sousProcessus && dedans(sousProcessus)) {
                return true;
            }
            etape = etape.getParentElement();
        }
        return false;
    }

    private static boolean surLaBordure(BpmnModelInstance diagramme, ModelElementInstance etape) {
        return diagramme.getModelElementsByType(BoundaryEvent.class).stream().anyMatch(evenement -> evenement.cancelActivity()
                && evenement.getAttachedTo().equals(etape) && minuteur(evenement.getEventDefinitions()));
    }

    /** A timer that waits beside the tasks of its sub-process ends them all. */
    private static boolean dedans(SubProcess sousProcessus) {
        return sousProcessus.getChildElementsByType(IntermediateCatchEvent.class).stream()
                .anyMatch(evenement -> minuteur(evenement.getEventDefinitions()));
    }

    private static boolean minuteur(Collection<?> definitions) {
        return definitions.stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
