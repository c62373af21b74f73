package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.journal.TetesDuJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The command on the embedded database of an application that runs: neither has to stop for the other. */
@ExtendWith(OutputCaptureExtension.class)
class VerifierPendantQuElleTourneTest extends AvecApplication {

    @Autowired TetesDuJournal tetes;
    @Value("${conference.donnees}") String donnees;

    @Test
    void leJournalDUneApplicationEnMarcheSeVerifieSansLArreter(CapturedOutput sortie) {
        tetes.relever();

        assertThat(verifier()).as(sortie.getOut()).isZero();
        assertThat(sortie).containsPattern("Le journal est intact : [1-9][0-9]* actes, tête [1-9][0-9]*:[0-9a-f]{64}");
        assertThat(anonyme().lire("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(programme("secretariat").lire("/api/dossiers").statusCode()).isEqualTo(200);
    }

    /** Its log would take the place of the shared application's. */
    private int verifier() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            return VerifierLeJournal.executer(VerifierLeJournal.OPTION, "--conference.donnees=" + donnees);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }
}
