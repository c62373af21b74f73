package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline on a day off moves to the next working day, and says why. */
class ReportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 | 2026-11-02 | Le 1er novembre 2026 est un dimanche férié : l'échéance est reportée au lundi 2 novembre.
            2026-11-08 | 2026-11-09 | Le 8 novembre 2026 est un dimanche : l'échéance est reportée au lundi 9 novembre.
            2026-11-14 | 2026-11-16 | Le 14 novembre 2026 est un samedi : l'échéance est reportée au lundi 16 novembre.
            2026-11-11 | 2026-11-12 | Le 11 novembre 2026 est un jour férié : l'échéance est reportée au jeudi 12 novembre.
            2027-05-08 | 2027-05-10 | Le 8 mai 2027 est un samedi férié : l'échéance est reportée au lundi 10 mai.
            2028-12-31 | 2029-01-02 | Le 31 décembre 2028 est un dimanche : l'échéance est reportée au mardi 2 janvier 2029.
            """)
    void unJourChomeEstReporteEtLaPhraseLeDit(LocalDate voulu, LocalDate retenu, String phrase) {
        Report report = Report.auJourOuvre(voulu);

        assertThat(report.retenu()).isEqualTo(retenu);
        assertThat(report.phrase("l'échéance").replace('\u00a0', ' ')).isEqualTo(phrase);
    }

    @Test
    void unJourOuvreResteEtRienNEstDit() {
        Report report = Report.auJourOuvre(LocalDate.of(2026, 11, 3));

        assertThat(report.retenu()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(report.phrase("l'échéance")).isNull();
    }
}
