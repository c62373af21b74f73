package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeureSaisieTest {

    @ParameterizedTest
    @CsvSource({"14 h 30,14:30", "14h30,14:30", "14:30,14:30", "14 H 30,14:30", "9 h,09:00", "9,09:00", "0 h 05,00:05", "23:59,23:59", "14\u00a0h\u00a030,14:30"})
    void uneHeureSeTapeCommeOnLEcrit(String tapee, LocalTime heure) {
        assertThat(HeureSaisie.lire("heure", tapee)).isEqualTo(heure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "24 h", "14 h 60", "2:30 PM", "midi", "-1", "14 h 3", "143", "٣"})
    void ceQuiNEnEstPasUneEstRefuseEnFrancaisSurSonChamp(String tapee) {
        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> HeureSaisie.lire("heure", tapee));

        assertThat(refus).hasMessageContaining("sur 24 heures");
        assertThat(refus.erreurs()).singleElement().satisfies(erreur -> assertThat(erreur.champ()).isEqualTo("heure"));
    }

    @Test
    void elleSeRelitTelleQuElleSEcrit() {
        assertThat(HeureSaisie.ecrire(LocalTime.of(9, 5))).isEqualTo("9 h 05");
        assertThat(HeureSaisie.lire("heure", HeureSaisie.ecrire(LocalTime.of(9, 5)))).isEqualTo(LocalTime.of(9, 5));
    }
}
