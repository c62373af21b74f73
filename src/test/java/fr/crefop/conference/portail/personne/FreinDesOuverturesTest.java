package fr.crefop.conference.portail.personne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody signs to open the page of a person: one network takes so many a minute. */
class FreinDesOuverturesTest {

    private Instant maintenant = Instant.parse("2026-12-01T09:00:00Z");
    private final FreinDesOuvertures frein = new FreinDesOuvertures(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    });

    @Test
    void auDelaDUneSalleDAttenteOnAttendLaMinuteSuivante() {
        assertThat(IntStream.range(0, 60).allMatch(fois -> frein.laissePasser("192.0.2.7", 1))).isTrue();
        assertThat(frein.laissePasser("192.0.2.7", 1)).isFalse();

        maintenant = maintenant.plusSeconds(60);
        assertThat(frein.laissePasser("192.0.2.7", 1)).isTrue();
    }

    @Test
    void unAutreReseauNAttendPasEtUnReseauIpv6EstUnSeulVisiteur() {
        IntStream.range(0, 12).forEach(fois -> frein.laissePasser("2001:db8::" + fois, 5));

        assertThat(frein.laissePasser("2001:db8::ffff", 1)).isFalse();
        assertThat(frein.laissePasser("192.0.2.7", 5)).isTrue();
    }
}
