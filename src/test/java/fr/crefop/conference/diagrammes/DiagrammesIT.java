package fr.crefop.conference.diagrammes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.diagrammes.OutilsDesDiagrammes.Sortie;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** bpmnlint's recommended rules, on every diagram that is deployed. */
class DiagrammesIT {

    @BeforeAll
    static void outils() throws Exception {
        OutilsDesDiagrammes.installer();
    }

    @Test
    void chaqueDiagrammeSuitLesReglesRecommandees() throws Exception {
        Stream<String> diagrammes = OutilsDesDiagrammes.processus().stream().map(p -> p.toAbsolutePath().toString());

        Sortie verdict = OutilsDesDiagrammes.lancer(
                Stream.concat(Stream.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings", "0"), diagrammes)
                        .toArray(String[]::new));

        assertThat(verdict.code()).as(verdict.texte()).isZero();
    }
}
