package fr.crefop.conference;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application as it is shipped: the packaged jar in a process of its own, with its own PostgreSQL and real timers. */
final class ApplicationReelle implements AutoCloseable {

    /** A machine that does something else too needs minutes to start one. */
    private static final Duration ATTENTE = Duration.ofMinutes(8);

    final int port;
    final Path donnees;
    final Path sortie;
    final Process processus;

    private ApplicationReelle(Path jar, Path donnees, int port, Map<String, String> reglages, String... machine) throws IOException {
        this.donnees = donnees;
        this.port = port;
        this.sortie = Files.createTempFile(Path.of("target"), "application", ".log");
        // As mvn spring-boot:run starts it.
        List<String> mots = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1"));
        mots.addAll(List.of(machine));
        mots.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder commande = new ProcessBuilder(mots);
        commande.environment().putAll(reglages);
        commande.environment().put("CONFERENCE_DONNEES", donnees.toString());
        commande.environment().put("SERVER_PORT", Integer.toString(port));
        commande.redirectErrorStream(true).redirectOutput(sortie.toFile());
        this.processus = commande.start();
    }

    /** Started and ready, its demonstration loaded. */
    static ApplicationReelle demarrer(Path donnees) throws IOException, InterruptedException {
        return demarrer(donnees, Map.of());
    }

    /** The same with settings of its own. @param machine options of the Java machine */
    static ApplicationReelle demarrer(Path donnees, Map<String, String> reglages, String... machine)
            throws IOException, InterruptedException {
        return attendre(new ApplicationReelle(jar(), donnees, portLibre(), reglages, machine));
    }

    /** Another build than this one, started and ready. */
    static ApplicationReelle demarrerUnAutre(Path jar, Path donnees) throws IOException, InterruptedException {
        return attendre(new ApplicationReelle(jar, donnees, portLibre(), Map.of()));
    }

    private static ApplicationReelle attendre(ApplicationReelle application) throws IOException, InterruptedException {
        try {
            application.attendreOuverture();
        } catch (IOException | InterruptedException | RuntimeException pasOuverte) {
            application.processus.destroyForcibly();
            throw pasOuverte;
        }
        return application;
    }

    /** Started, whatever comes of it. */
    static ApplicationReelle lancer(Path donnees) throws IOException {
        return new ApplicationReelle(jar(), donnees, portLibre(), Map.of());
    }

    static Path dossierNeuf(String nom) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "donnees-tests")), nom).toAbsolutePath();
    }

    Visiteur programme(String identifiant) {
        return new Visiteur(port, identifiant, "demo");
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** What it printed so far. */
    String journal() throws IOException {
        return Files.readString(sortie);
    }

    /** A command of the same jar beside it, on a data folder: what it exits with. @param sortie what it printed is added there */
    static int commande(Path donnees, StringBuilder sortie, String... arguments) throws IOException, InterruptedException {
        List<String> mots = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", jar().toString()));
        mots.addAll(List.of(arguments));
        ProcessBuilder commande = new ProcessBuilder(mots).redirectErrorStream(true);
        commande.environment().put("CONFERENCE_DONNEES", donnees.toString());
        Process processus = commande.start();
        sortie.append(new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return processus.waitFor();
    }

    private void attendreOuverture() throws IOException, InterruptedException {
        Visiteur visiteur = new Visiteur(port, null, null);
        Instant fin = Instant.now().plus(ATTENTE);
        while (Instant.now().isBefore(fin)) {
            if (!processus.isAlive()) {
                throw new IllegalStateException("L'application s'est arrêtée :\n" + journal());
            }
            try {
                if (visiteur.lire("/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IllegalStateException pasEncore) {
                // Nobody listens yet.
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new IllegalStateException("L'application n'a pas ouvert à temps :\n" + journal());
    }

    /** As Ctrl-C or a service manager stops it. */
    @Override
    public void close() throws IOException, InterruptedException {
        processus.destroy();
        if (!processus.waitFor(30, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
            throw new IllegalStateException("L'application ne s'est pas arrêtée :\n" + journal());
        }
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse(System.getProperty("java.home") + "/bin/java");
    }

    static Path jar() throws IOException {
        return jar(Path.of("target"));
    }

    /** @param construction the folder where a build left it */
    static Path jar(Path construction) throws IOException {
        try (Stream<Path> fichiers = Files.list(construction)) {
            return fichiers
                    .filter(f -> f.getFileName().toString().matches("conference-des-financeurs-.*\\.jar"))
                    .findFirst().orElseThrow(() -> new IllegalStateException("Jar absent : lancez mvn verify"));
        }
    }

    static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }
}
