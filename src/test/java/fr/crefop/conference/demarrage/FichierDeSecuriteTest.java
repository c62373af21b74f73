package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.crefop.conference.socle.JournalDeSecurite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Where the lines of the security log go. */
class FichierDeSecuriteTest {

    @TempDir Path dossier;

    @Test
    void chaqueLigneVaDansSonFichierAvecSonInstantJusquALaFermetureQuoiQuIlSoitDitAilleurs() throws IOException {
        ((Logger) LoggerFactory.getLogger(JournalDeSecurite.CATEGORIE)).setLevel(Level.ERROR);
        Path chemin = dossier.resolve("journaux").resolve("securite.log");
        try (FichierDeSecurite fichier = new FichierDeSecurite(chemin.toString())) {
            JournalDeSecurite.noter("ESSAI", "compte", "cfor");
        }
        JournalDeSecurite.noter("ESSAI", "compte", "apres.la.fermeture");

        assertThat(Files.readAllLines(chemin)).singleElement().asString()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) evenement=ESSAI compte=cfor");
    }
}
