package fr.crefop.conference.vieprivee;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** Who restored a base says on what day, and the clock has to agree: what is forgotten never comes back. */
class OubliApresRestaurationTest {

    private static final Instant MAINTENANT = Instant.parse("2026-12-01T23:30:00Z");

    private final TourneeDeConservation tournee = mock(TourneeDeConservation.class);

    /** By the day of Paris, where it is the 2nd already. */
    @Test
    void leJourDeLaRestaurationLaTourneeSeFaitAuDemarrage() {
        demarrer("2026-12-02");
        verify(tournee).faire(MAINTENANT);
    }

    @Test
    void unAutreJourRienNEstOublie() {
        demarrer("2026-12-01");
        demarrer("hier");
        demarrer("");
        verify(tournee, never()).faire(any());
    }

    private void demarrer(String restauree) {
        new OubliApresRestauration(tournee, restauree, Clock.fixed(MAINTENANT, HorlogeConfiguration.PARIS)).run(new DefaultApplicationArguments());
    }
}
