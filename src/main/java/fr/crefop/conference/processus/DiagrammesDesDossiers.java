package fr.crefop.conference.processus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The drawing of the procedure that a case follows, in the version it follows, and where it stands on it; nothing of what was answered. */
@Component
public class DiagrammesDesDossiers {

    private final RepositoryService depot;
    private final RuntimeService instances;
    private final HistoryService passees;
    /** By definition: one never changes. */
    private final Map<String, String> dessins = new ConcurrentHashMap<>();

    DiagrammesDesDossiers(RepositoryService depot, RuntimeService instances, HistoryService passees) {
        this.depot = depot;
        this.instances = instances;
        this.passees = passees;
    }

    /** @param dessin the diagram, as BPMN that draws and does not run; @param ici ids of where the case stands, or of its end */
    public record Diagramme(String dessin, List<String> ici) {}

    /** Empty for a case whose procedure ended so long ago that nothing is kept of it. */
    public Optional<Diagramme> du(String numero) {
        ProcessInstance enCours = instances.createProcessInstanceQuery().processInstanceBusinessKey(numero, TraitementSaisine.CLE).list().stream()
                .findFirst().orElse(null);
        if (enCours != null) {
            return Optional.of(new Diagramme(dessin(enCours.getProcessDefinitionId()),
                    instances.getActiveActivityIds(enCours.getId()).stream().distinct().sorted().toList()));
        }
        return passees.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero).processDefinitionKey(TraitementSaisine.CLE)
                .orderByProcessInstanceStartTime().desc().listPage(0, 1).stream().findFirst().map(this::fini);
    }

    private Diagramme fini(HistoricProcessInstance instance) {
        return new Diagramme(dessin(instance.getProcessDefinitionId()), instance.getEndActivityId() == null ? List.of() : List.of(instance.getEndActivityId()));
    }

    private String dessin(String definition) {
        return dessins.computeIfAbsent(definition, id -> {
            ProcessDefinition lue = depot.getProcessDefinition(id);
            return DessinSeul.de(depot.getResourceAsStream(lue.getDeploymentId(), lue.getResourceName()));
        });
    }
}
