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

/**
 * What the timers of the diagram do, as the diagram says: one that ends a task leaves nothing to remind of after its due date, one that
 * ends nothing tells by itself that the date is past.
 */
@Component
class Couperets {

    /** A diagram, once deployed, does not change. */
    private record Ou(String diagramme, String tache) {}

    private record Dessinee(boolean termine, boolean signale) {}

    private final Map<Ou, Dessinee> lus = new ConcurrentHashMap<>();

    /** On the task itself, on the repetition it belongs to or on their sub-process. */
    boolean surLaTache(DelegateTask tache) {
        return dessinee(tache).termine();
    }

    /** The diagram tells that the task is late. */
    boolean signale(DelegateTask tache) {
        return dessinee(tache).signale();
    }

    private Dessinee dessinee(DelegateTask tache) {
        Ou ou = new Ou(tache.getProcessDefinitionId(), tache.getTaskDefinitionKey());
        return lus.computeIfAbsent(ou, nouveau -> lire(tache.getBpmnModelInstance(), nouveau.tache()));
    }

    private static Dessinee lire(BpmnModelInstance diagramme, String tache) {
        ModelElementInstance etape = diagramme.getModelElementById(tache);
        boolean signale = surLaBordure(diagramme, etape, false);
        while (etape != null) {
            if (surLaBordure(diagramme, etape, true) || etape instanceof SubProcess sousProcessus && dedans(sousProcessus)) {
                return new Dessinee(true, signale);
            }
            etape = etape.getParentElement();
        }
        return new Dessinee(false, signale);
    }

    private static boolean surLaBordure(BpmnModelInstance diagramme, ModelElementInstance etape, boolean termine) {
        return diagramme.getModelElementsByType(BoundaryEvent.class).stream().anyMatch(evenement -> evenement.cancelActivity() == termine
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
