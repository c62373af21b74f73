package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a newcomer may do to the application without losing anything: kill it, start it twice, stop it with Ctrl-C. */
@Tag("complet")
@Tag("charge")
class ArretBrutalIT {

    @Test
    void unKillMoins9NePerdAucunDossierEtLaSuiteDemarreSansAide() throws Exception {
        Path donnees = ApplicationReelle.dossierNeuf("arret");
        String avant;
        try (ApplicationReelle tuee = ApplicationReelle.demarrer(donnees)) {
            avant = tuee.programme("secretariat").lire("/api/dossiers").body();
            assertThat(avant).contains("Fontaine");
            tuee.processus.destroyForcibly().waitFor();
        }
        try (ApplicationReelle relancee = ApplicationReelle.demarrer(donnees)) {
            assertThat(relancee.programme("secretariat").lire("/api/dossiers").body()).isEqualTo(avant);

            ApplicationReelle seconde = ApplicationReelle.lancer(donnees);
            assertThat(seconde.processus.waitFor(2, TimeUnit.MINUTES)).as("la seconde s'arrête d'elle-même").isTrue();
            assertThat(seconde.processus.exitValue()).isNotZero();
            assertThat(seconde.journal()).contains("est déjà utilisé par une autre application")
                    .doesNotContain("\tat ");

            Instant arret = Instant.now();
            relancee.processus.destroy();
            assertThat(relancee.processus.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.between(arret, Instant.now())).as("durée de l'arrêt").isLessThan(Duration.ofSeconds(3));
            assertThat(relancee.journal()).doesNotContain("\tat ");
        }
    }
}
