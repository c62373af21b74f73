package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoursOuvresTest {

    @ParameterizedTest
    @CsvSource({"2016,2016-03-27", "2017,2017-04-16", "2018,2018-04-01", "2019,2019-04-21", "2024,2024-03-31",
        "2025,2025-04-20", "2026,2026-04-05", "2038,2038-04-25"})
    void paquesTombeCommeAuCalendrier(int annee, LocalDate dimanche) {
        assertThat(JoursOuvres.paques(annee)).isEqualTo(dimanche);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01", "2018-04-02", "2018-05-01", "2018-05-08", "2018-05-10", "2018-05-21",
        "2018-07-14", "2018-08-15", "2018-11-01", "2018-11-11", "2018-12-25"})
    void lesOnzeJoursFeriesNeSontPasOuvres(LocalDate jour) {
        assertThat(JoursOuvres.estFerie(jour)).isTrue();
        assertThat(JoursOuvres.estOuvre(jour)).isFalse();
    }

    @Test
    void leDelaiSauteLeWeekEndEtLeFerie() {
        // Monday 7 May 2018, then the 8th and the 10th are public holidays, the 12th and 13th a week-end.
        assertThat(JoursOuvres.apres(LocalDate.of(2018, 5, 7), 3)).isEqualTo(LocalDate.of(2018, 5, 14));
    }

    @Test
    void leCompteAReboursSauteAussiLeWeekEndEtLeFerie() {
        assertThat(JoursOuvres.avant(LocalDate.of(2018, 5, 14), 3)).isEqualTo(LocalDate.of(2018, 5, 7));
        assertThat(JoursOuvres.avant(LocalDate.of(2018, 5, 14), 0)).isEqualTo(LocalDate.of(2018, 5, 14));
    }

    @Test
    void uneEcheanceDejaPasseeDevientLeProchainJourOuvre() {
        assertThat(JoursOuvres.echeance(LocalDate.of(2018, 9, 17), LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void uneEcheanceAVenirUnJourOuvreResteLaSienne() {
        assertThat(JoursOuvres.echeance(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
