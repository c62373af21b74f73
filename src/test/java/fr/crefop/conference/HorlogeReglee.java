package fr.crefop.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that a test moves forward; it begins now, since what it dates is forgotten by the time of the application. */
public final class HorlogeReglee extends Clock {

    private Instant maintenant = Instant.now().truncatedTo(ChronoUnit.MICROS);

    public void avancer(Duration duree) {
        maintenant = maintenant.plus(duree);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return maintenant;
    }
}
