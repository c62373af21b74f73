package fr.crefop.conference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * This tree as the command of adr/0043 copies it, built and tried against Operaton in target/sortie.
 *
 * @param comptes what the command says that it did: fichiers, reecrits, regles, endroits
 */
record CopieSansCamunda(Path dossier, Map<String, String> comptes) {

    private static final Path DOSSIER = Path.of("target", "sortie");
    /** What knows the engine most: the procedure, who may see and do what, the pages that answer for Tasklist. All of it would take the time of a build. */
    private static final List<String> ESSAIS = List.of("**/processus/acces/*Test", "**/processus/identite/*Test", "LectureParDroitsTest",
            "SuitesDesDiagrammesTest", "TraitementSaisineTest", "VoteBureauTest", "GroupeDeTravailTest", "EngagementFinanceursTest", "EtudeThematiqueTest",
            "ConventionDAujourdhuiTest", "EtapesEnPanneTest", "ReponsesGardeesTest", "MinuteursDesTachesTest", "RelancesTest", "AccueilTest",
            "PageDuDossierTest", "TachesDuPortailTest");

    static CopieSansCamunda faire() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(DOSSIER);
        List<String> commande = new ArrayList<>(List.of(ApplicationReelle.java()));
        depot(commande::add);
        commande.addAll(List.of(Path.of("src", "build", "java", "SortieDeCamunda.java").toString(), DOSSIER.toString()));
        String dit = jouer(Path.of(""), Path.of("target", "sortie-copie.log"), commande);
        return new CopieSansCamunda(DOSSIER, Arrays.stream(dit.strip().split(" ")).map(compte -> compte.split("="))
                .collect(Collectors.toMap(compte -> compte[0], compte -> compte[1])));
    }

    /** Builds the jar and runs the tests; one that fails is told by its report, not by the build. @return by class */
    Map<String, RapportDEssais> essayer() throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(List.of("mvn", "-B", "--no-transfer-progress"));
        depot(commande::add);
        commande.addAll(List.of("verify", "-DskipITs", "-Dmaven.test.failure.ignore=true", "-Dtest=" + String.join(",", ESSAIS)));
        jouer(dossier, Path.of("target", "sortie.log"), commande);
        Map<String, RapportDEssais> rapports = new TreeMap<>();
        try (Stream<Path> fichiers = Files.list(dossier.resolve("target/surefire-reports"))) {
            for (Path fichier : fichiers.filter(f -> f.getFileName().toString().startsWith("TEST-")).toList()) {
                RapportDEssais rapport = RapportDEssais.lire(fichier);
                rapports.put(rapport.classe(), rapport);
            }
        }
        return rapports;
    }

    Path jar() throws IOException {
        return ApplicationReelle.jar(dossier.resolve("target")).toAbsolutePath();
    }

    /** The repository of this build is that of the copy. */
    private static void depot(Consumer<String> ajouter) {
        Optional.ofNullable(System.getProperty("maven.repo.local")).ifPresent(depot -> ajouter.accept("-Dmaven.repo.local=" + depot));
    }

    private static String jouer(Path ou, Path journal, List<String> commande) throws IOException, InterruptedException {
        Process processus = new ProcessBuilder(commande).directory(ou.toAbsolutePath().toFile()).redirectErrorStream(true)
                .redirectOutput(journal.toFile()).start();
        int fin = processus.waitFor();
        String dit = Files.readString(journal);
        if (fin != 0) {
            throw new IllegalStateException(String.join(" ", commande) + " :\n" + dit);
        }
        return dit;
    }
}
