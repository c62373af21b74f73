package fr.crefop.conference.securite.cles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** What was drawn for strangers serves once, not for long, and fills no memory. */
class DefisEmisTest {

    private Instant maintenant = Instant.parse("2026-11-30T09:00:00Z");
    private final DefisEmis defis = new DefisEmis(new Clock() {
        @Override
        public Instant instant() {
            return maintenant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void unDefiSertUneFois() {
        Bytes defi = emettre();

        assertThat(defis.prendre(defi)).isPresent();
        assertThat(defis.prendre(defi)).isEmpty();
        assertThat(defis.prendre(Bytes.random())).isEmpty();
    }

    @Test
    void etPendantCinqMinutes() {
        Bytes defi = emettre();
        maintenant = maintenant.plus(DefisEmis.DUREE);

        assertThat(defis.prendre(defi)).isEmpty();
    }

    @Test
    void quiEnDemandeBeaucoupNeRemplitRien() {
        Bytes premier = emettre();
        for (int i = 0; i < DefisEmis.RETENUS_AU_PLUS; i++) {
            emettre();
        }

        assertThat(defis.retenus()).isEqualTo(DefisEmis.RETENUS_AU_PLUS);
        assertThat(defis.prendre(premier)).isEmpty();
    }

    private Bytes emettre() {
        Bytes defi = Bytes.random();
        defis.garder(PublicKeyCredentialRequestOptions.builder().rpId("conference.example").challenge(defi).build());
        return defi;
    }
}
