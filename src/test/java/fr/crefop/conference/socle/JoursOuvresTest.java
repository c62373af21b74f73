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

    /** As the calendars print them; in 2008 Ascension Day is the 1st of May, in 1997 and 2059 the 8th, in 2038 Pentecost comes last. */
    @ParameterizedTest
    @CsvSource({
        "1997,01-01 03-31 05-01 05-08 05-19 07-14 08-15 11-01 11-11 12-25",
        "2008,01-01 03-24 05-01 05-08 05-12 07-14 08-15 11-01 11-11 12-25",
        "2015,01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
        "2016,01-01 03-28 05-01 05-05 05-08 05-16 07-14 08-15 11-01 11-11 12-25",
        "2018,01-01 04-02 05-01 05-08 05-10 05-21 07-14 08-15 11-01 11-11 12-25",
        "2024,01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25",
        "2026,01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
        "2027,01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25",
        "2038,01-01 04-26 05-01 05-08 06-03 06-14 07-14 08-15 11-01 11-11 12-25",
        "2059,01-01 03-31 05-01 05-08 05-19 07-14 08-15 11-01 11-11 12-25"})
    void uneAnneeACesJoursFeriesEtPasUnDePlus(int annee, String jours) {
        assertThat(LocalDate.of(annee, 1, 1).datesUntil(LocalDate.of(annee + 1, 1, 1)).filter(JoursOuvres::estFerie)
                .map(jour -> jour.toString().substring(5))).containsExactly(jours.split(" "));
    }

    @Test
    void deuxFeriesLeMemeJourNeFontSauterQuUnJour() {
        // Thursday 1 May 2008 is Ascension Day too.
        assertThat(JoursOuvres.apres(LocalDate.of(2008, 4, 30), 1)).isEqualTo(LocalDate.of(2008, 5, 2));
        assertThat(JoursOuvres.entre(LocalDate.of(2008, 4, 28), LocalDate.of(2008, 5, 9))).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        // Past: the next working day, over the week-end and over Easter Monday 2018.
        "2018-03-01,2018-03-30,2018-04-03", "2018-03-30,2018-03-30,2018-04-03",
        // To come but on a day off: the working day that follows.
        "2018-05-10,2018-05-02,2018-05-11", "2018-12-25,2018-12-01,2018-12-26"})
    void uneEcheanceTombeToujoursUnJourOuvreAVenir(LocalDate voulue, LocalDate aujourdHui, LocalDate retenue) {
        assertThat(JoursOuvres.echeance(voulue, aujourdHui)).isEqualTo(retenue);
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
