package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command, on a database that is named to it. */
@ExtendWith(OutputCaptureExtension.class)
class VerifierLeJournalTest extends AvecApplication {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private BaseAPart aPart;

    @BeforeEach
    void uneBaseExterne() {
        aPart = new BaseAPart(proprietaire, "journal_a_verifier");
    }

    @AfterEach
    void sansTrace() {
        aPart.close();
    }

    @Test
    void ditQueLeJournalEstIntactOuCeQuiNeLEstPas(CapturedOutput sortie) {
        aPart.migrer().sql("insert into conference.journal (le, compte, acte) values (now(), 'essai', 'VOTE')").update();
        assertThat(verifier()).isZero();
        assertThat(sortie).contains("Le journal est intact : 1 actes, tête 1:");

        aPart.base().sql("set session_replication_role = replica; update conference.journal set compte = 'autre'").update();
        assertThat(verifier()).isEqualTo(1);
        assertThat(sortie).contains("Le journal a été altéré. L'acte n° 1 (rang 1) a été modifié");
    }

    @Test
    void compareUneTeteGardeeAilleurs(CapturedOutput sortie) {
        aPart.migrer();

        assertThat(verifier("--tete=12:" + "ab".repeat(32))).isEqualTo(1);
        assertThat(sortie).contains("Les actes de rang 1 à 12 au moins ont été retirés");
    }

    @Test
    void ceQuiNeSeLitPasSeDitEtNEstPasUnJournalIntact(CapturedOutput sortie) {
        assertThat(verifier("--tete=douze")).isEqualTo(2);
        assertThat(sortie).contains("Une tête du journal s'écrit rang:empreinte");
        assertThat(verifier()).isEqualTo(2);
        assertThat(sortie).contains("Le journal n'a pas pu être lu").doesNotContain("intact");
    }

    /** In a process of its own the command sets up its log; here that would take the one of the shared application away. */
    private int verifier(String... options) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            return executer(options);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    private int executer(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(VerifierLeJournal.OPTION, "--spring.datasource.url=" + aPart.source().getUrl(),
                "--spring.datasource.username=" + aPart.source().getUsername(), "--spring.datasource.password=" + aPart.source().getPassword()));
        return VerifierLeJournal.executer(arguments.toArray(String[]::new));
    }
}
