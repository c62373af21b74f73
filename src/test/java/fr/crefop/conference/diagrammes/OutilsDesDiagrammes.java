package fr.crefop.conference.diagrammes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tools of bpmn.io, installed by npm under target/ from src/diagrammes. Where Node is missing, or the packages cannot
 * be had, the test is reported as skipped, unless NODE_REQUIS=true says that this is a mistake.
 */
final class OutilsDesDiagrammes {

    static final Path DOSSIER = Path.of("target", "diagrammes").toAbsolutePath();

    private static final Path SOURCES = Path.of("src", "diagrammes");

    private OutilsDesDiagrammes() {}

    static void installer() throws IOException, InterruptedException {
        Files.createDirectories(DOSSIER);
        for (String nom : List.of("package.json", "package-lock.json", ".bpmnlintrc", "dessin.html")) {
            Files.copy(SOURCES.resolve(nom), DOSSIER.resolve(nom), StandardCopyOption.REPLACE_EXISTING);
        }
        Sortie npm = lancer("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (npm.code() != 0) {
            assumeTrue("true".equals(System.getenv("NODE_REQUIS")), "Node ou ses paquets manquent : " + npm.texte());
            throw new IllegalStateException("Node ou ses paquets manquent : " + npm.texte());
        }
    }

    /** The processes, in the order of their names. */
    static List<Path> processus() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of("processes"))) {
            return fichiers.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    record Sortie(int code, String texte) {}

    /** Runs a command in the folder of the tools; a command that does not exist is a code of its own, not an exception. */
    static Sortie lancer(String... commande) throws InterruptedException {
        try {
            Process lance = new ProcessBuilder(commande).directory(DOSSIER.toFile())
                    .redirectErrorStream(true).start();
            String texte = new String(lance.getInputStream().readAllBytes());
            return new Sortie(lance.waitFor(), texte);
        } catch (IOException absente) {
            return new Sortie(127, commande[0] + " est introuvable");
        }
    }
}
