package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A right password is hashed once in two minutes; a wrong one each time. */
class MotsDePasseVerifiesTest {

    private static final int ENSEMBLE = 6;

    private Instant maintenant = Instant.parse("2026-11-02T08:00:00Z");
    private final AtomicInteger verifications = new AtomicInteger();
    private final AtomicInteger attendent = new AtomicInteger();
    private Runnable arrivee = () -> { };
    private final MotsDePasseVerifies memoire = new MotsDePasseVerifies(new Lent(), Duration.ofMinutes(2), new Horloge());

    @Test
    void unMotDePasseJusteNEstVerifieQuUneFoisPendantDeuxMinutes() {
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        maintenant = maintenant.plusSeconds(119);
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        assertThat(verifications).hasValue(1);

        maintenant = maintenant.plusSeconds(1);
        assertThat(memoire.matches("demo", "hache:demo")).isTrue();
        assertThat(verifications).hasValue(2);
    }

    @Test
    void unMauvaisMotDePasseEstVerifieAChaqueFois() {
        memoire.matches("demo", "hache:demo");
        for (int essai = 0; essai < 3; essai++) {
            assertThat(memoire.matches("faux", "hache:demo")).isFalse();
        }
        assertThat(verifications).hasValue(4);
        assertThat(memoire.retenus()).isEqualTo(1);
    }

    @Test
    void ceuxQuiViennentEnsembleAttendentUneSeuleVerification() throws InterruptedException {
        assertThat(ensemble("demo")).containsOnly(true);

        assertThat(verifications).hasValue(1);
    }

    @Test
    void ensembleUnMauvaisMotDePasseEstVerifieAutantDeFoisQuIlEstDonne() throws InterruptedException {
        assertThat(ensemble("faux")).containsOnly(false);

        assertThat(verifications).hasValue(ENSEMBLE);
        assertThat(memoire.retenus()).isZero();
    }

    /** The first check ends when the others have come. */
    private List<Boolean> ensemble(String clair) throws InterruptedException {
        arrivee = () -> {
            while (attendent.get() < ENSEMBLE) {
                Thread.onSpinWait();
            }
        };
        return Simultanement.faire(Collections.<Callable<Boolean>>nCopies(ENSEMBLE, () -> {
            attendent.incrementAndGet();
            return memoire.matches(clair, "hache:demo");
        })).reussites();
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
        assertThat(verifications).hasValue(2);
    }

    private final class Lent implements PasswordEncoder {

        @Override
        public String encode(CharSequence clair) {
            return "hache:" + clair;
        }

        @Override
        public boolean matches(CharSequence clair, String hache) {
            verifications.incrementAndGet();
            arrivee.run();
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
