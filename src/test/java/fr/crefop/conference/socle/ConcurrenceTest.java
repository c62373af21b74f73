package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;

class ConcurrenceTest {

    /** Deadlock, serialization failure: whatever wrapped them. */
    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void ceQueLaBaseAnnuleSeReconnaitSousToutesSesEnveloppes(String etat) {
        assertThat(Concurrence.explique(new RuntimeException(new IllegalStateException(new SQLException("deadlock", etat))))).isTrue();
    }

    @Test
    void unVerrouQueSpringAnnonceAussi() {
        assertThat(Concurrence.explique(new RuntimeException(new CannotAcquireLockException("verrou")))).isTrue();
    }

    @Test
    void uneAutreErreurResteUneErreur() {
        assertThat(Concurrence.explique(new RuntimeException(new SQLException("colonne inconnue", "42703")))).isFalse();
        assertThat(Concurrence.explique(new RuntimeException(new SQLException("sans état")))).isFalse();
    }
}
