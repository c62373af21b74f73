package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/**
 * After the tests of the diagrams: which elements and flows of each were walked, over all tests of this build together.
 * Tests that go back to an earlier version do not count, for its elements bear the same names.
 */
class CouvertureDesProcessusIT {

    private static final double PLANCHER = 0.95;

    @Test
    void lesTestsParcourentPresqueTousLesElementsEtLesFluxDesProcessus() throws IOException {
        Set<String> parcourus = parcourus();
        List<String> sousLePlancher = new ArrayList<>();
        int total = 0;
        int vus = 0;
        for (Path diagramme : diagrammes()) {
            String processus = diagramme.getFileName().toString().replace(".bpmn", "");
            List<String> elements = elements(diagramme);
            List<String> oublies = elements.stream().filter(id -> !parcourus.contains(processus + "#" + id)).toList();
            if (elements.size() - oublies.size() < PLANCHER * elements.size()) {
                sousLePlancher.add(processus);
            }
            total += elements.size();
            vus += elements.size() - oublies.size();
            System.out.printf("Couverture %s : %d/%d éléments et flux (%.1f %%)%s%n", processus,
                    elements.size() - oublies.size(), elements.size(),
                    100.0 * (elements.size() - oublies.size()) / elements.size(),
                    oublies.isEmpty() ? "" : ", jamais parcourus : " + String.join(", ", oublies));
        }
        System.out.printf("Couverture de tous les processus : %d/%d (%.1f %%)%n", vus, total, 100.0 * vus / total);
        assertThat(sousLePlancher).as("moins de " + PLANCHER + " des éléments parcourus").isEmpty();
        assertThat((double) vus / total).isGreaterThanOrEqualTo(PLANCHER);
    }

    private static List<Path> diagrammes() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of("processes"))) {
            return fichiers.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private static List<String> elements(Path diagramme) {
        BpmnModelInstance modele = Bpmn.readModelFromFile(diagramme.toFile());
        List<String> ids = new ArrayList<>();
        modele.getModelElementsByType(FlowNode.class).stream().map(FlowElement::getId).forEach(ids::add);
        modele.getModelElementsByType(SequenceFlow.class).stream().map(FlowElement::getId).forEach(ids::add);
        // A stop is never passed, its transaction is undone: SuiteInconnueTest asks each question that leads there.
        ids.removeIf(id -> id.startsWith("Reparation_") || id.endsWith("_Reparation"));
        return ids;
    }

    /** What the reports of the coverage library saw, as {@code processus#element}. */
    private static Set<String> parcourus() throws IOException {
        Set<String> parcourus = new TreeSet<>();
        Instant debut = debutDeCetteConstruction();
        Set<String> anterieures = essaisDUneVersionAnterieure();
        try (Stream<Path> rapports = Files.walk(Path.of("target", "process-test-coverage"))) {
            for (File rapport : rapports.filter(f -> f.endsWith("report.json")).map(Path::toFile)
                    .filter(f -> !Instant.ofEpochMilli(f.lastModified()).isBefore(debut)).toList()) {
                for (JsonNode suite : new ObjectMapper().readTree(rapport).get("suites")) {
                    if (anterieures.contains(suite.get("id").asText())) {
                        continue;
                    }
                    for (JsonNode essai : suite.get("runs")) {
                        essai.get("events").forEach(e -> parcourus.add(
                                e.get("modelKey").asText() + "#" + e.get("definitionKey").asText()));
                    }
                }
            }
        }
        return parcourus;
    }

    /** Given by the build: a report that an earlier one left in target counts for nothing. */
    private static Instant debutDeCetteConstruction() {
        String debut = System.getProperty("construction.debut");
        assertThat(debut).as("mvn verify dit quand la construction a commencé").isNotNull();
        return Instant.parse(debut);
    }

    /** The classes of tests that deploy diagrams of {@code versions-anterieures}. */
    private static Set<String> essaisDUneVersionAnterieure() throws IOException {
        Path racine = Path.of("src", "test", "java");
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(racine)) {
            for (Path source : sources.filter(f -> f.toString().matches(".*(Test|IT)\\.java") && !f.endsWith("CouvertureDesProcessusIT.java")).toList()) {
                if (Files.readString(source).contains("/versions-anterieures/")) {
                    classes.add(racine.relativize(source).toString().replace(".java", "").replace(File.separatorChar, '.'));
                }
            }
        }
        assertThat(classes).isNotEmpty();
        return classes;
    }
}
