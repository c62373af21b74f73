package fr.crefop.conference.diagrammes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Navigateur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.junit.jupiter.api.Test;

/**
 * docs/processus.md shows every diagram. Each picture carries the fingerprint of the diagram it was drawn from, so that a
 * stale one is seen without drawing again (a picture's bytes depend on the fonts of the machine).
 */
class DessinsDesProcessusTest {

    private static final String COMMANDE = "mvn test -Dtest=DessinsDesProcessusTest -Ddocuments.ecrire=true";
    private static final Path PAGE = Path.of("docs", "processus.md");
    private static final Path DESSINS = Path.of("docs", "processus");

    @Test
    void chaqueProcessusEstDessineTelQuIlEstAujourdHui() throws Exception {
        if (Boolean.getBoolean("documents.ecrire")) {
            dessiner();
        }
        for (Path processus : OutilsDesDiagrammes.processus()) {
            assertThat(dessin(processus)).as("à dessiner par : %s", COMMANDE).exists();
            assertThat(Files.readString(dessin(processus))).as("%s a changé ; le dessiner par : %s", processus, COMMANDE)
                    .startsWith(marque(processus));
        }
        assertThat(Files.readString(PAGE)).as("à écrire par : %s", COMMANDE).isEqualTo(page());
    }

    private static void dessiner() throws Exception {
        OutilsDesDiagrammes.installer();
        Files.createDirectories(DESSINS);
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            var table = navigateur.page(OutilsDesDiagrammes.DOSSIER.resolve("dessin.html").toUri().toString());
            for (Path processus : OutilsDesDiagrammes.processus()) {
                String svg = (String) table.evaluate("xml => dessiner(xml)", Files.readString(processus));
                Files.writeString(dessin(processus), marque(processus) + svg.substring(svg.indexOf("<svg")) + "\n");
            }
        }
        Files.writeString(PAGE, page());
    }

    private static String page() throws IOException {
        List<String> lignes = new ArrayList<>(List.of("# The processes", "",
                "Drawn from `processes/` by `" + COMMANDE + "`; a test fails when a picture is stale.", ""));
        for (Path fichier : OutilsDesDiagrammes.processus()) {
            var modele = Bpmn.readModelFromFile(fichier.toFile());
            var processus = modele.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).iterator().next();
            lignes.add("## " + processus.getId());
            lignes.add("");
            for (Documentation texte : processus.getDocumentations()) {
                lignes.add(texte.getTextContent());
                lignes.add("");
            }
            lignes.add("![" + processus.getName() + "](processus/" + dessin(fichier).getFileName() + ")");
            lignes.add("");
        }
        return String.join("\n", lignes.subList(0, lignes.size() - 1)) + "\n";
    }

    private static Path dessin(Path processus) {
        return DESSINS.resolve(processus.getFileName().toString().replace(".bpmn", ".svg"));
    }

    private static String marque(Path processus) throws IOException, NoSuchAlgorithmException {
        byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(processus));
        return "<!-- diagramme " + HexFormat.of().formatHex(empreinte) + " -->\n";
    }
}
