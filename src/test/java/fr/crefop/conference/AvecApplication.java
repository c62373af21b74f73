package fr.crefop.conference;

import fr.crefop.conference.securite.connexion.FreinRelache;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application on a real, empty PostgreSQL, started once for all tests that extend this class: add no property
 * and no mock in a subclass, or a second one starts. Demonstration accounts are there, demonstration cases are not; jobs
 * run when a test runs them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "camunda.bpm.job-execution.enabled=false",
    "conference.demonstration.active=false",
    "conference.absences.tournee=-",
    "conference.plan.tournee=-",
    "conference.delegations.tournee=-",
    "conference.consequences.tournee=-",
    "conference.conservation.tournee=-",
    "conference.journal.tete=-",
    "conference.indicateurs.tournee=-",
    "conference.annonces.tournee=-",
    "conference.mesures.port=0",
    // Tests without a process have no coverage of one: not worth a line each.
    "logging.level.org.camunda.community=error"})
@Import({ProcessEngineCoverageConfiguration.class, RequetesComptees.class, FreinRelache.class})
public abstract class AvecApplication {

    /** Of this process alone: two run at once. */
    private static final Path DONNEES = Path.of("target", "donnees-tests",
            System.currentTimeMillis() + "-" + ProcessHandle.current().pid());

    private static final AtomicInteger APPLICATIONS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired private FreinRelache frein;

    @BeforeEach
    void personneNeSEstEncoreTrompeDeMotDePasse() {
        frein.relacher();
    }

    @DynamicPropertySource
    static void donneesDeCetteExecution(DynamicPropertyRegistry proprietes) {
        // Two in one process, for a test that has to have its own, do not share a database.
        Path siennes = Path.of(DONNEES + "-" + APPLICATIONS.incrementAndGet());
        proprietes.add("conference.donnees", siennes::toString);
    }

    /** For a browser. */
    protected String adresse() {
        return "http://localhost:" + port;
    }

    /** Somebody without account. */
    protected Visiteur anonyme() {
        return new Visiteur(port, null, null);
    }

    /** A program that signs each call with HTTP Basic. */
    protected Visiteur programme(String identifiant) {
        return new Visiteur(port, identifiant, "demo");
    }

    protected Visiteur programme(String identifiant, String motDePasse) {
        return new Visiteur(port, identifiant, motDePasse);
    }

    /** A person in a browser, signed in by the form. */
    protected Visiteur personne(String identifiant) {
        return anonyme().seConnecter(identifiant, "demo");
    }
}
