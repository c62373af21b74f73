package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command, on a database that is named to it. */
@ExtendWith(OutputCaptureExtension.class)
class ImporterUnReferentielTest extends AvecApplication {

    private static final Path NOTRE_ECHANTILLON = Path.of("src/main/resources/referentiels/certifications.csv");

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private BaseAPart aPart;

    @BeforeEach
    void uneBaseExterne() {
        aPart = new BaseAPart(proprietaire, "referentiel_a_importer");
    }

    @AfterEach
    void sansTrace() {
        aPart.close();
    }

    @Test
    void importeCeQuiEstBonEtDitCeQuiNeLEstPas(CapturedOutput sortie) {
        JdbcClient base = aPart.migrer();

        assertThat(importer(NOTRE_ECHANTILLON)).isZero();
        assertThat(sortie).contains("Certifications (RNCP et répertoire spécifique) : 7 entrées importées.");
        assertThat(importer(Path.of("src/test/resources/referentiels/certifications-fautives.csv"))).isEqualTo(1);
        assertThat(sortie).contains("rien n'est importé, 4 fautes", "Ligne 3 : la colonne numero_fiche");
        assertThat(base.sql("select count(*) from conference.certification").query(Integer.class).single()).isEqualTo(7);
        assertThat(base.sql("select compte from conference.journal where acte = 'REFERENTIEL_IMPORTE'").query(String.class).list()).containsExactly("systeme");
    }

    @Test
    void ceQuiNExistePasOuNEstPasLaConferenceSeDit(CapturedOutput sortie) {
        assertThat(importer(Path.of("absent.csv"))).isEqualTo(2);
        assertThat(sortie).contains("Dites quel fichier importer");
        assertThat(importer(NOTRE_ECHANTILLON)).isEqualTo(2);
        assertThat(sortie).contains("cette base n'est pas celle de la conférence");
    }

    /** In a process of its own the command sets up its log; here that would take the one of the shared application away. */
    private int importer(Path fichier) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            return ImporterUnReferentiel.executer(ImporterUnReferentiel.OPTION + fichier, "--spring.datasource.url=" + aPart.source().getUrl(),
                    "--spring.datasource.username=" + aPart.source().getUsername(), "--spring.datasource.password=" + aPart.source().getPassword());
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }
}
