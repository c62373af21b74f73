package fr.crefop.conference;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of the machine and of the engine, ahead by as much as a test says. */
public final class HorlogeDecalee extends Clock {

    /** Imported by the tests that set it: an application of their own, which goes by it. */
    @TestConfiguration
    public static class DeLApplication {

        @Bean
        @Primary
        HorlogeDecalee decalee() {
            return new HorlogeDecalee();
        }
    }

    private volatile Duration avance = Duration.ZERO;

    public void avancer(Duration duree) {
        avance = duree;
        if (duree.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(instant()));
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(avance);
    }

    @Override
    public ZoneId getZone() {
        return HorlogeConfiguration.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), avance);
    }
}
