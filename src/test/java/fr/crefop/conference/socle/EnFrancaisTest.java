package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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

    @Test
    void uneDureeSeDitDansSaPlusLongueUnite() {
        assertThat(EnFrancais.duree(Period.ofYears(3))).isEqualTo("3 ans");
        assertThat(EnFrancais.duree(Period.ofMonths(6))).isEqualTo("6 mois");
        assertThat(EnFrancais.duree(Period.ofDays(1))).isEqualTo("1 jour");
    }

    @Test
    void unNombreSEcritParTroisChiffres() {
        assertThat(EnFrancais.nombre(new BigDecimal("1234567.80"))).isEqualTo("1\u00a0234\u00a0567,80");
        assertThat(EnFrancais.nombre(new BigDecimal("-999"))).isEqualTo("-999");
        assertThat(Montant.de("16470").enFrancais()).isEqualTo("16\u00a0470,00");
    }
}
