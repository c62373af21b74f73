package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The units of systemd, held against what the programs that they start need. */
class UnitesDeServiceTest {

    /** The command opens the lock of the data folder, and starts the embedded base there when the application is stopped. */
    @Test
    void laSauvegardeDeLaBaseEmbarqueeEcritDansLeDossierDeDonneesEtNAPasDeFichierDeReglages() throws IOException {
        List<String> unite = lire("conference-sauvegarde.service");

        assertThat(unite).contains("Environment=CONFERENCE_DONNEES=/var/lib/conference", "EnvironmentFile=-/etc/conference/sauvegarde.env");
        assertThat(unite).filteredOn(ligne -> ligne.startsWith("ReadWritePaths=")).singleElement().asString()
                .contains("/var/backups/conference", "-/var/lib/conference");
    }

    /** It stops when the base is away as it starts. */
    @Test
    void leServiceNeRenonceJamaisARedemarrer() throws IOException {
        assertThat(lire("conference.service")).contains("Restart=on-failure", "StartLimitIntervalSec=0");
    }

    private static List<String> lire(String unite) throws IOException {
        return Files.readAllLines(Path.of("src", "main", "exploitation", unite));
    }
}
