package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnFrancaisTest {

    @Test
    void uneDateSeLitCommeOnLaDit() {
        assertThat(EnFrancais.date(LocalDate.of(2018, 9, 17))).isEqualTo("17\u00a0septembre 2018");
        assertThat(EnFrancais.date(LocalDate.of(2018, 1, 1))).isEqualTo("1er\u00a0janvier 2018");
    }

    @Test
    void unMomentSeDitALHeureDeParis() {
        assertThat(EnFrancais.moment(Instant.parse("2018-06-30T22:05:00Z"))).isEqualTo("1er\u00a0juillet 2018 à 0 h 05");
    }
}
