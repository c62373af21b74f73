package fr.crefop.conference.courrier;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes forward when the test says so. */
final class HorlogeDeTest extends Clock {

    private Instant maintenant = Instant.now();

    void avancer(Duration duree) {
        maintenant = maintenant.plus(duree);
    }

    @Override
    public Instant instant() {
        return maintenant;
    }

    @Override
    public ZoneId getZone() {
        return HorlogeConfiguration.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
