package fr.crefop.conference.serveur;

import fr.crefop.conference.ConferenceApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.moteurnu.MoteurNu;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application in a process of its own, with the three cures or without any of them. */
final class ServeurDuBanc implements AutoCloseable {

    private static final Duration ATTENTE = Duration.ofMinutes(5);

    final int port;
    private final Process processus;

    private ServeurDuBanc(String memoire, Path donnees, String... programme) throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            port = prise.getLocalPort();
        }
        Path dossier = Files.createTempDirectory(Files.createDirectories(Path.of("target", "banc")), "serveur");
        List<String> commande = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx" + memoire, "-classpath", System.getProperty("java.class.path")));
        commande.addAll(List.of(programme));
        commande.addAll(List.of("--server.port=" + port, "--conference.donnees=" + (donnees == null ? dossier : donnees).toAbsolutePath()));
        processus = new ProcessBuilder(commande)
                .redirectErrorStream(true).redirectOutput(dossier.resolve("journal").toFile()).start();
    }

    static ServeurDuBanc demarrer(boolean cures) throws IOException, InterruptedException {
        return ouvrir(new ServeurDuBanc("1g", null, ServeurDuBanc.class.getName(), Boolean.toString(cures)));
    }

    /** As it is delivered, with that much heap, on a data folder that is there. */
    static ServeurDuBanc demarrer(String memoire, Path donnees) throws IOException, InterruptedException {
        return ouvrir(new ServeurDuBanc(memoire, donnees, ConferenceApplication.class.getName(), "--conference.demonstration.active=false"));
    }

    /** The engine without this house. */
    static ServeurDuBanc demarrerNu() throws IOException, InterruptedException {
        return ouvrir(new ServeurDuBanc("1g", null, MoteurNu.class.getName()));
    }

    private static ServeurDuBanc ouvrir(ServeurDuBanc serveur) throws InterruptedException {
        Visiteur visiteur = new Visiteur(serveur.port, null, null);
        for (Instant fin = Instant.now().plus(ATTENTE); Instant.now().isBefore(fin) && serveur.processus.isAlive();) {
            try {
                if (visiteur.lire("/actuator/health").statusCode() == 200) {
                    return serveur;
                }
            } catch (IllegalStateException pasEncore) {
                // Nobody listens yet.
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        serveur.close();
        throw new IllegalStateException("Le serveur n'a pas ouvert : voir target/banc");
    }

    /** In the process of its own. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ConferenceApplication.class);
        if (!Boolean.parseBoolean(arguments[0])) {
            application.addInitializers(contexte -> ((GenericApplicationContext) contexte).registerBean("numerosParLigne",
                    NumerosParLigne.class, () -> new NumerosParLigne(contexte.getBean(JdbcClient.class)),
                    definition -> {
                        definition.setPrimary(true);
                        definition.setDependsOn("flywayInitializer");
                    }));
        }
        application.run(reglages(arguments));
    }

    private static String[] reglages(String[] arguments) {
        boolean cures = Boolean.parseBoolean(arguments[0]);
        return List.of("--spring.web.resources.chain.enabled=" + !cures, "--conference.connexion.memoire=" + (cures ? "2m" : "0s"),
                arguments[1], arguments[2]).toArray(String[]::new);
    }

    @Override
    public void close() throws InterruptedException {
        processus.destroy();
        if (!processus.waitFor(30, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
        }
    }
}
