package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that a French spreadsheet opens, and computes nothing of. */
class TableauCsvTest {

    private static String ecrire(String... cellules) {
        return new String(new TableauCsv(List.of("Titre")).ligne(List.of(cellules)).octets(), StandardCharsets.UTF_8);
    }

    @Test
    void leFichierCommenceParSaMarqueEtSepareParDesPointsVirgules() {
        assertThat(ecrire("AIF", "3 000,00 €")).isEqualTo("\ufeff\"Titre\"\r\n\"AIF\";\"3 000,00 €\"\r\n");
    }

    @Test
    void unGuillemetEtUnPointVirguleRestentDansLeurCellule() {
        assertThat(ecrire("dit « oui » ; \"non\"")).contains("\"dit « oui » ; \"\"non\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-5", "@SUM(A1)", " =1+1", "\u00a0=1+1", "\t=1"})
    void uneCelluleQuUnTableurCalculeraitEstNeutralisee(String formule) {
        assertThat(ecrire(formule)).contains("\"'" + formule + "\"");
    }
}
