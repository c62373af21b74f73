package fr.crefop.conference.processus;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** What the service does by itself, in the words of the diagram: for whoever learns that it stopped. */
@Component
class NomsDesEtapes {

    private static final String SANS_NOM = "Une étape automatique";
    private static final String SANS_SUITE = "Reparation_";
    private static final String CORPS = "#multiInstanceBody";

    private final ManagementService travaux;
    private final RepositoryService diagrammes;

    NomsDesEtapes(ManagementService travaux, RepositoryService diagrammes) {
        this.travaux = travaux;
        this.diagrammes = diagrammes;
    }

    Optional<String> activite(Job job) {
        return definition(job).map(JobDefinition::getActivityId);
    }

    /** What waits after an answer is what comes next, not the answer. */
    String nom(Job job) {
        return definition(job).map(definition -> nom(job.getProcessDefinitionId(), definition.getActivityId(),
                definition.getJobConfiguration().startsWith("async-after"))).orElse("Un entretien du service");
    }

    /** @param activite null for a work of the service itself */
    String nom(String diagramme, String activite) {
        return activite == null ? "Un entretien du service" : nom(diagramme, activite, travaux.createJobDefinitionQuery()
                .processDefinitionId(diagramme).activityIdIn(activite).list().stream()
                .anyMatch(definition -> definition.getJobConfiguration().startsWith("async-after")));
    }

    /** The gateway that led there for want of a better way; empty for any other step. */
    Optional<String> questionSansSuite(String diagramme, String activite) {
        return activite.startsWith(SANS_SUITE) ? Optional.of(question(element(diagramme, activite)).getId()) : Optional.empty();
    }

    private String nom(String diagramme, String activite, boolean apres) {
        FlowElement element = element(diagramme, activite);
        if (activite.startsWith(SANS_SUITE)) {
            return "Choisir la suite : " + lisible(question(element));
        }
        return lisible(apres && element instanceof FlowNode etape ? suivante(etape) : element);
    }

    private static FlowNode question(FlowElement sansSuite) {
        return ((FlowNode) sansSuite).getIncoming().iterator().next().getSource();
    }

    /** Joins have no name; of a fork, its question. */
    private static FlowElement suivante(FlowNode etape) {
        Collection<SequenceFlow> sorties = etape.getOutgoing();
        FlowNode suite = sorties.size() == 1 ? sorties.iterator().next().getTarget() : etape;
        return suite instanceof Gateway && suite.getOutgoing().size() == 1 ? suivante(suite) : suite;
    }

    private FlowElement element(String diagramme, String activite) {
        BpmnModelInstance modele = diagrammes.getBpmnModelInstance(diagramme);
        // What is done once for each of several people has a body of its own in the engine.
        return modele.getModelElementById(activite.replace(CORPS, "")) instanceof FlowElement element ? element : null;
    }

    private static String lisible(FlowElement element) {
        return element == null || element.getName() == null || element.getName().isBlank() ? SANS_NOM
                : element.getName().strip().replaceAll("\\s+", " ");
    }

    private Optional<JobDefinition> definition(Job job) {
        return Optional.ofNullable(job.getJobDefinitionId()).map(id -> travaux.createJobDefinitionQuery().jobDefinitionId(id).singleResult());
    }
}
