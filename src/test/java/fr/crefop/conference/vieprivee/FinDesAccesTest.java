package fr.crefop.conference.vieprivee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How long those who decided of a case still see it, as the clock goes. */
class FinDesAccesTest {

    @Test
    void unDossierClosSeVoitSixMoisDuCalendrierDeParis() {
        assertThat(le("2026-08-31T10:00:00Z")).as("fin février, à l'heure d'hiver").isEqualTo(Instant.parse("2026-02-28T11:00:00Z"));
        assertThat(le("2026-09-01T10:00:00Z")).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    }

    private static Instant le(String maintenant) {
        return new FinDesAccesFixee(Clock.fixed(Instant.parse(maintenant), ZoneOffset.UTC)).closDepuis();
    }
}
