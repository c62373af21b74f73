package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A right password is hashed once in two minutes; a wrong one each time. */
class MotsDePasseVerifiesTest {

    private Instant maintenant = Instant.parse("2026-11-02T08:00:00Z");
    private int verifications;
    private final MotsDePasseVerifies memoire = new MotsDePasseVerifies(new Lent(), Duration.ofMinutes(2), new Horloge());

    @Test
    void unMotDePasseJusteNEstVerifieQuUneFoisPendantDeuxMinutes() {
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        maintenant = maintenant.plusSeconds(119);
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        assertThat(verifications).isEqualTo(1);

        maintenant = maintenant.plusSeconds(1);
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void unMauvaisMotDePasseEstVerifieAChaqueFois() {
        memoire.matches("demo", "hache:demo");
        for (int essai = 0; essai < 3; essai++) {
            assertThat(memoire.matches("faux", "hache:demo")).isFalse();
        }
        assertThat(verifications).isEqualTo(4);
        assertThat(memoire.retenus()).isEqualTo(1);
    }

    @Test
    void unNouveauHacheNeSeSouvientPasDeLAncien() {
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        assertThat(memoire.matches("demo", "hache:autre")).isFalse();
    }

    @Test
    void ceQuiEstRetenuEstBorneEtSEfface() {
        for (int compte = 0; compte <= MotsDePasseVerifies.RETENUS_AU_PLUS; compte++) {
            memoire.matches("demo" + compte, "hache:demo" + compte);
        }
        assertThat(memoire.retenus()).isEqualTo(MotsDePasseVerifies.RETENUS_AU_PLUS);

        maintenant = maintenant.plusSeconds(120);
        memoire.matches("faux", "hache:demo");
        assertThat(memoire.retenus()).isZero();
    }

    @Test
    void sansDureeRienNEstRetenu() {
        MotsDePasseVerifies sansMemoire = new MotsDePasseVerifies(new Lent(), Duration.ZERO, new Horloge());
        sansMemoire.matches("demo", "hache:demo");
        sansMemoire.matches("demo", "hache:demo");
        assertThat(verifications).isEqualTo(2);
    }

    private final class Lent implements PasswordEncoder {

        @Override
        public String encode(CharSequence clair) {
            return "hache:" + clair;
        }

        @Override
        public boolean matches(CharSequence clair, String hache) {
            verifications++;
            return encode(clair).equals(hache);
        }
    }

    private final class Horloge extends Clock {

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
            return this;
        }
    }
}
