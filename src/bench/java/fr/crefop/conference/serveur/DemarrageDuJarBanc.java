package fr.crefop.conference.serveur;

import fr.crefop.conference.ApplicationPreparee;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * How long the packaged application takes from its command to its first answer over HTTP, on a database that is there already: the jar as it is, and the
 * folder that the shipped script makes of it, without its archive of classes and with it.
 */
public final class DemarrageDuJarBanc {

    private static final int FOIS = 3;
    private static final Duration AU_PLUS = Duration.ofMinutes(5);
    private static final List<String> SOBRE = List.of("-Xmx320m", "-XX:+UseSerialGC");
    private static final List<String> PREMIER_COMPILATEUR = List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path dossier = Path.of("target", "banc", "demarrage").toAbsolutePath();

    /**
     * @param processeur seconds of processor that it used until then, on all cores, which a machine that works besides changes far less
     * @param memoire most memory that the process held, in MB
     */
    private record Essai(double secondes, double processeur, long memoire) {}

    private record Mesure(String quoi, Path dans, List<String> commande, List<String> options, List<Essai> essais) {

        Mesure(String quoi, Path dans, List<String> commande, List<String> options) {
            this(quoi, dans, commande, options, new ArrayList<>());
        }

        double mediane(ToDoubleFunction<Essai> chiffre) {
            return essais.stream().mapToDouble(chiffre).sorted().toArray()[essais.size() / 2];
        }
    }

    /** @param machine where and under what load */
    public String jouer(String machine) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(dossier);
        Files.createDirectories(dossier);
        Path jar = jar();
        ApplicationPreparee preparee = ApplicationPreparee.faire(jar, dossier.resolve("application"));
        List<String> leJar = List.of(java(), "-jar", jar.toString());
        List<String> leDossier = List.of(java(), "-jar", "conference-des-financeurs.jar");
        List<Mesure> mesures = List.of(new Mesure("the jar", dossier, leJar, SOBRE), new Mesure("the folder, without its archive", preparee.dossier(), leDossier, SOBRE),
                new Mesure("the folder, as the unit starts it", preparee.dossier(), preparee.commande(), SOBRE),
                new Mesure("the folder, without its archive", preparee.dossier(), leDossier, PREMIER_COMPILATEUR),
                new Mesure("the folder", preparee.dossier(), preparee.commande(), PREMIER_COMPILATEUR));
        // Makes the database, and loads the files of both ways into the machine's memory.
        demarrer(mesures.get(0));
        demarrer(mesures.get(2));
        // In turn, so that what else the machine does falls on all.
        for (int i = 0; i < FOIS; i++) {
            for (Mesure mesure : mesures) {
                mesure.essais().add(demarrer(mesure));
            }
        }
        return page(machine, mesures);
    }

    private Essai demarrer(Mesure mesure) throws IOException, InterruptedException {
        int port = portLibre();
        List<String> mots = new ArrayList<>(mesure.commande());
        mots.addAll(1, mesure.options());
        mots.add("--conference.demonstration.active=false");
        ProcessBuilder commande = new ProcessBuilder(mots).directory(mesure.dans().toFile()).redirectErrorStream(true).redirectOutput(dossier.resolve("sortie.log").toFile());
        commande.environment().put("CONFERENCE_DONNEES", dossier.resolve("donnees").toString());
        commande.environment().put("SERVER_PORT", Integer.toString(port));
        long debut = System.nanoTime();
        Process application = commande.start();
        try {
            while (!repond(port)) {
                if (!application.isAlive() || System.nanoTime() - debut > AU_PLUS.toNanos()) {
                    throw new IllegalStateException("Elle n'a pas démarré :\n" + Files.readString(dossier.resolve("sortie.log")));
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            double secondes = (System.nanoTime() - debut) / 1e9;
            double processeur = application.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            return new Essai(secondes, processeur, memoire(application));
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private static boolean repond(int port) {
        try {
            HttpURLConnection demande = (HttpURLConnection) URI.create("http://localhost:" + port + "/actuator/health/readiness").toURL().openConnection();
            demande.setConnectTimeout(1_000);
            demande.setReadTimeout(10_000);
            return demande.getResponseCode() == 200;
        } catch (IOException pasEncore) {
            return false;
        }
    }

    private static long memoire(Process application) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(application.pid()), "status")).stream().filter(ligne -> ligne.startsWith("VmHWM:"))
                .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0);
    }

    private static String page(String machine, List<Mesure> mesures) {
        StringBuilder page = new StringBuilder("""
                # From the command to the first answer

                Written by `mvn -q -DskipTests package && mvn -q -Pbench -Dbench=demarrage test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.

                %s

                Aim: 12 s on two cores that do nothing else. Each figure is of %d starts on a database that is there, without the cases of the demonstration, until
                `/actuator/health/readiness` says yes; the PostgreSQL of the application starts within it. On a machine that works besides, as a load average above
                the number of cores tells, the seconds are those of a wait, not of this program: the aim is neither shown nor refuted there. The seconds of processor, on both cores together,
                are of this program alone; on two idle cores a start takes between half of them and all of them.

                | what is started | options | median, s | least, s | most, s | processor, s (median) | most memory, MB (without PostgreSQL) |
                |---|---|---:|---:|---:|---:|---:|
                """.formatted(machine, FOIS));
        for (Mesure mesure : mesures) {
            page.append(String.format(Locale.ROOT, "| %s | `%s` | %.1f | %.1f | %.1f | %.1f | %d |%n", mesure.quoi(), String.join(" ", mesure.options()), mesure.mediane(Essai::secondes),
                    mesure.essais().stream().mapToDouble(Essai::secondes).min().orElseThrow(), mesure.essais().stream().mapToDouble(Essai::secondes).max().orElseThrow(), mesure.mediane(Essai::processeur),
                    mesure.essais().stream().mapToLong(Essai::memoire).max().orElseThrow()));
        }
        return page.toString();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of("target"))) {
            return fichiers.filter(fichier -> fichier.getFileName().toString().matches("conference-des-financeurs-.*\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Jar absent : lancez mvn -DskipTests package")).toAbsolutePath();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }
}
