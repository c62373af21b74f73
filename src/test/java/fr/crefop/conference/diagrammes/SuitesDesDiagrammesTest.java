package fr.crefop.conference.diagrammes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram owes to the people of a case: a way out of each question, an answer that is kept, who acts and by when. */
class SuitesDesDiagrammesTest {

    /** Whatever an expert does not answer delays nobody (adr/0007): its reminders are enough. */
    private static final String AVIS = "Task_DonnerAvis";

    static Stream<BpmnModelInstance> diagrammes() {
        try {
            return OutilsDesDiagrammes.processus().stream().map(fichier -> Bpmn.readModelFromFile(fichier.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrammes")
    void chaqueQuestionAUneSuiteParDefautQuiMeneAUneReparation(BpmnModelInstance diagramme) {
        assertThat(Stream.concat(des(diagramme, ExclusiveGateway.class), des(diagramme, InclusiveGateway.class))
                .filter(question -> question.getOutgoing().size() > 1)).allSatisfy(question -> {
                    SequenceFlow autre = question instanceof ExclusiveGateway seule ? seule.getDefault() : ((InclusiveGateway) question).getDefault();
                    assertThat(autre).as(question.getId()).isNotNull();
                    assertThat(autre.getTarget()).isInstanceOfSatisfying(EndEvent.class, fin -> {
                        assertThat(fin.getId()).startsWith("Reparation_");
                        assertThat(fin.isCamundaAsyncBefore()).as("la réponse est gardée avant").isTrue();
                        assertThat(fin.getName()).isEqualTo("À réparer");
                    });
                });
    }

    /** An unknown variable is then no error in the face of who answered, and no more a no than a yes. */
    @ParameterizedTest
    @MethodSource("diagrammes")
    void uneConditionSurUneVariableInconnueNEchouePas(BpmnModelInstance diagramme) {
        assertThat(des(diagramme, SequenceFlow.class).filter(flux -> flux.getConditionExpression() != null)
                .map(flux -> flux.getConditionExpression().getTextContent())).allSatisfy(condition -> assertThat(condition)
                        .matches(lue -> lue.contains("execution.getVariable(") || lue.contains("(execution.processBusinessKey)"), "lit une variable par son nom")
                        .doesNotContain("!execution.getVariable"));
    }

    @ParameterizedTest
    @MethodSource("diagrammes")
    void ceQuiSuitUneReponseNeLaReprendPas(BpmnModelInstance diagramme) {
        assertThat(des(diagramme, UserTask.class).filter(tache -> !tache.getId().equals(AVIS))).allSatisfy(tache ->
                assertThat(tache.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics plusieurs
                        ? plusieurs.isCamundaAsyncAfter() : tache.isCamundaAsyncAfter()).as(tache.getId()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("diagrammes")
    void quandOnAttendQuelquUnLEcheanceSeVoit(BpmnModelInstance diagramme) {
        List<Activity> minutees = des(diagramme, BoundaryEvent.class).filter(evenement -> evenement.getEventDefinitions().stream()
                .anyMatch(TimerEventDefinition.class::isInstance)).map(BoundaryEvent::getAttachedTo).toList();
        assertThat(des(diagramme, UserTask.class).filter(tache -> !tache.getId().equals(AVIS))).allSatisfy(tache ->
                assertThat(minutees).as(tache.getId()).contains(tache));
    }

    @ParameterizedTest
    @MethodSource("diagrammes")
    void quiAgitSeVoit(BpmnModelInstance diagramme) {
        List<FlowNode> places = des(diagramme, Lane.class).flatMap(couloir -> couloir.getFlowNodeRefs().stream()).toList();
        assertThat(des(diagramme, FlowNode.class).filter(noeud -> !(noeud.getParentElement() instanceof SubProcess)))
                .allSatisfy(noeud -> assertThat(places).as(noeud.getId()).containsOnlyOnce(noeud));
        assertThat(des(diagramme, Lane.class)).allSatisfy(couloir -> assertThat(couloir.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("diagrammes")
    void chaqueProcessusDitSaVersion(BpmnModelInstance diagramme) {
        assertThat(des(diagramme, Process.class)).singleElement().satisfies(processus ->
                assertThat(processus.getCamundaVersionTag()).isNotBlank());
        assertThat(des(diagramme, Gateway.class)).allSatisfy(porte -> assertThat(porte.getIncoming()).isNotEmpty());
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> Stream<T> des(BpmnModelInstance diagramme, Class<T> sorte) {
        return diagramme.getModelElementsByType(sorte).stream();
    }
}
