package fr.crefop.conference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three nodes of the packaged application on one PostgreSQL and one mail server, behind HAProxy with the configuration that is shipped.
 * Where there is no HAProxy the test is reported as skipped, unless MANDATAIRE_REQUIS=true says that this is a mistake.
 */
public final class Grappe implements AutoCloseable {

    static final int NOEUDS = 3;
    private static final Path HAPROXY = Path.of("/usr/sbin/haproxy");
    private static final Duration ATTENTE = Duration.ofMinutes(8);

    public final int port;
    public final JdbcClient base;
    public final GreenMail courrier;
    private final EmbeddedPostgres postgres;
    private final Path dossier;
    private final Map<String, String> reglages = new HashMap<>();
    private final List<Integer> ports = new ArrayList<>();
    private final Process[] noeuds = new Process[NOEUDS];
    private final Process mandataire;
    private final ApplicationPreparee application;

    private Grappe() throws IOException, InterruptedException {
        dossier = ApplicationReelle.dossierNeuf("grappe");
        application = ApplicationPreparee.faire(ApplicationReelle.jar(), dossier.resolve("application"));
        postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start();
        base = JdbcClient.create(postgres.getPostgresDatabase());
        ComptesDeLaGrappe.inscrire(postgres.getPostgresDatabase());
        courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        courrier.start();
        port = ApplicationReelle.portLibre();
        for (int i = 0; i < NOEUDS; i++) {
            ports.add(ApplicationReelle.portLibre());
        }
        regler();
        mandataire = mandataire();
    }

    /** All three started together on an empty base, and ready. */
    public static Grappe demarrer() throws IOException, InterruptedException {
        if (!"true".equals(System.getenv("MANDATAIRE_REQUIS"))) {
            assumeTrue(Files.isExecutable(HAPROXY), "HAProxy n'est pas sur cette machine");
        }
        Grappe grappe = new Grappe();
        try {
            for (int i = 0; i < NOEUDS; i++) {
                grappe.lancer(i);
            }
            for (int i = 0; i < NOEUDS; i++) {
                grappe.attendre(i);
            }
            return grappe;
        } catch (IOException | InterruptedException | RuntimeException pasOuverte) {
            grappe.close();
            throw pasOuverte;
        }
    }

    private void regler() {
        byte[] cle = new byte[32];
        cle[0] = 1;
        reglages.putAll(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "SPRING_DATASOURCE_USERNAME", "conference_application", "SPRING_DATASOURCE_PASSWORD", "essai",
                "SPRING_FLYWAY_USER", "postgres", "SPRING_FLYWAY_PASSWORD", "postgres",
                "SERVER_ADDRESS", "127.0.0.1", "CONFERENCE_ADRESSE", "http://localhost:" + port,
                "CONFERENCE_CLE", Base64.getEncoder().encodeToString(cle), "CONFERENCE_RETRAIT", "3s", "CONFERENCE_MANDATAIRES", "127.0.0.1"));
        reglages.putAll(Map.of("SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", Integer.toString(courrier.getSmtp().getPort()), "CONFERENCE_COURRIER_TOURNEE", "PT1S",
                "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "12"));
    }

    private Process mandataire() throws IOException {
        String modele = Files.readString(Path.of("src", "main", "exploitation", "haproxy.cfg")).replace("PORT", Integer.toString(port));
        for (int i = 0; i < NOEUDS; i++) {
            modele = modele.replace("NOEUD" + (i + 1), ports.get(i).toString());
        }
        Path configuration = Files.writeString(dossier.resolve("haproxy.cfg"), modele);
        return new ProcessBuilder(HAPROXY.toString(), "-db", "-f", configuration.toString()).redirectErrorStream(true)
                .redirectOutput(dossier.resolve("haproxy.log").toFile()).start();
    }

    /** Started, whatever comes of it. */
    public void lancer(int noeud) throws IOException {
        ProcessBuilder commande = new ProcessBuilder(application.commande("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx320m"))
                .directory(application.dossier().toFile());
        commande.environment().putAll(reglages);
        commande.environment().put("CONFERENCE_DONNEES", dossier.resolve("noeud" + noeud).toString());
        commande.environment().put("SERVER_PORT", ports.get(noeud).toString());
        noeuds[noeud] = commande.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal(noeud).toFile())).start();
    }

    public void attendre(int noeud) throws InterruptedException {
        for (Instant fin = Instant.now().plus(ATTENTE); Instant.now().isBefore(fin) && noeuds[noeud].isAlive();) {
            if (estPret(noeud)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("Le nœud n'a pas ouvert : voir " + journal(noeud));
    }

    /** Those that work, once so many do. */
    public List<Integer> attendreQuAuMoins(int nombre) throws InterruptedException {
        for (Instant fin = Instant.now().plus(ATTENTE); Instant.now().isBefore(fin);) {
            List<Integer> prets = IntStream.range(0, NOEUDS).filter(this::estPret).boxed().toList();
            if (prets.size() >= nombre) {
                return prets;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("Moins de " + nombre + " nœuds ont ouvert : voir " + dossier);
    }

    private boolean estPret(int noeud) {
        try {
            return noeuds[noeud].isAlive() && new Visiteur(ports.get(noeud), null, null).lire("/actuator/health/readiness").statusCode() == 200;
        } catch (IllegalStateException pasEncore) {
            // Nobody listens yet.
            return false;
        }
    }

    /** kill -9. */
    public void tuer(int noeud) throws InterruptedException {
        noeuds[noeud].destroyForcibly().waitFor();
    }

    /** As a service manager stops it. */
    public void arreter(int noeud) throws InterruptedException {
        noeuds[noeud].destroy();
        if (!noeuds[noeud].waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Le nœud ne s'est pas arrêté : voir " + journal(noeud));
        }
    }

    /** Straight to one node, beside the proxy. */
    public int portDuNoeud(int noeud) {
        return ports.get(noeud);
    }

    public Path journal(int noeud) {
        return dossier.resolve("noeud" + noeud + ".log");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (Process noeud : noeuds) {
            if (noeud != null) {
                noeud.destroyForcibly().waitFor();
            }
        }
        mandataire.destroyForcibly().waitFor();
        courrier.stop();
        postgres.close();
    }
}
