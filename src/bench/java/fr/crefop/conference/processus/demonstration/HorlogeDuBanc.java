package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of the house and that of the engine, put where a case is told to have come, then let go. */
public final class HorlogeDuBanc extends Clock {

    private volatile Instant arretee;

    void mettreA(Instant instant) {
        arretee = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    void laisserAller() {
        arretee = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        Instant mise = arretee;
        return mise == null ? Instant.now() : mise;
    }

    @Override
    public ZoneId getZone() {
        return HorlogeConfiguration.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        HorlogeDuBanc celleCi = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return celleCi.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId autre) {
                return celleCi.withZone(autre);
            }
        };
    }
}
