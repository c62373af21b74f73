package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and dates as people type them, and what nobody means. */
class SaisiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1999-12-31", "2100-01-01", "9999-12-31", "+999999999-12-31", "-999999999-01-01",
        "2018-02-30", "20/10/18", "20/10/1999", "hier", "2018-10-20T00:00", "٢٠١٨-١٠-٢٠"})
    void uneDateDUnAutreTempsOuIllisibleEstRefusee(String texte) {
        assertThatThrownBy(() -> DateSaisie.lire("du", texte)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void uneDateDeCeSiecleEstLueEtUnBlancNEnEstPasUne() {
        assertThat(DateSaisie.lire("du", " 2018-10-20 ")).isEqualTo(LocalDate.of(2018, 10, 20));
        assertThat(DateSaisie.lire("du", "20/10/2018")).isEqualTo(LocalDate.of(2018, 10, 20));
        assertThat(DateSaisie.lire("du", "20.10.2018")).isEqualTo(LocalDate.of(2018, 10, 20));
        assertThat(DateSaisie.lire("du", "1/2/2018")).isEqualTo(LocalDate.of(2018, 2, 1));
        assertThat(DateSaisie.lire("du", "  ")).isNull();
        assertThat(DateSaisie.lire("du", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2100-02-29", "29/02/2019", "31/4/2018", "31/04/2018", "2018-13-01", "00/01/2018"})
    void unJourQuiNExistePasEstDitTel(String texte) {
        assertThatThrownBy(() -> DateSaisie.lire("du", texte)).isInstanceOf(RefusMetier.class).hasMessage("Cette date n'existe pas.");
    }

    @Test
    void leVingtNeufFevrierDUneAnneeBissextileEstLu() {
        assertThat(DateSaisie.lire("du", "29/02/2020")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    /** 1e2147483647 is a short text and a number that no memory holds. */
    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e400", "1E5", "-5", "0,001", "1000000000", "NaN", "٣", "", ".", "1,2,3",
        "99999999999999999999999999999999999999999"})
    void unMontantDemesureOuIllisibleEstRefuse(String texte) {
        assertThatThrownBy(() -> MontantSaisi.lire("montant", texte)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void unMontantDeCinquanteMilleChiffresNEstNiLuNiRepete() {
        assertThatThrownBy(() -> MontantSaisi.lire("montant", "1".repeat(50_000) + "x")).isInstanceOfSatisfying(RefusMetier.class,
                refus -> assertThat(refus.erreurs()).singleElement().extracting(RefusMetier.Erreur::valeur).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 250,50", "1250.5", "1250,500", "1\u202f250,50 €", "+1250,50"})
    void unMontantEcritALaFrancaiseEstLu(String texte) {
        assertThat(MontantSaisi.lire("montant", texte)).isEqualTo(Montant.de("1250.50"));
    }
}
