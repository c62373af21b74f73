package fr.crefop.conference.processus.relances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReglesDeRelanceTest {

    private static final LocalTime HUIT_HEURES = LocalTime.of(8, 0);

    private final ReglesDeRelance regles = new ReglesDeRelance(2, 3, 10, HUIT_HEURES, Map.of("Task_ConfirmerEntree", 0));

    @Test
    void leRappelCompteEnJoursOuvresEtALHeureDeParis() {
        // Monday 14 May 2018; the 10th is Ascension Day, the 12th and 13th a week-end.
        assertThat(regles.rappel("Task_VoterCollege", LocalDate.of(2018, 5, 14))).isEqualTo(Instant.parse("2018-05-09T06:00:00Z"));
    }

    @Test
    void leRappelDeLEntreeEnFormationEstLeJourDit() {
        assertThat(regles.rappel("Task_ConfirmerEntree", LocalDate.of(2018, 12, 17))).isEqualTo(Instant.parse("2018-12-17T07:00:00Z"));
    }

    @Test
    void lEscaladeVientApresEtSeRepeteEnJoursOuvres() {
        assertThat(regles.escalade(LocalDate.of(2018, 5, 9))).isEqualTo(Instant.parse("2018-05-15T06:00:00Z"));
        assertThat(regles.insistance(LocalDate.of(2018, 5, 15))).isEqualTo(Instant.parse("2018-05-30T06:00:00Z"));
    }

    @Test
    void unReglageQuiRemonteLeTempsEmpecheDeDemarrer() {
        assertThatThrownBy(() -> new ReglesDeRelance(-1, 1, 1, HUIT_HEURES, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReglesDeRelance(1, 0, 1, HUIT_HEURES, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReglesDeRelance(1, 1, 0, HUIT_HEURES, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
