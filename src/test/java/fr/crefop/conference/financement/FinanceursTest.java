package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Financeurs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinanceursTest {

    @ParameterizedTest
    @CsvSource({
        "FONGECIF_CVL, FONGECIF Centre-Val de Loire", "POLE_EMPLOI, Pôle emploi",
        "REGION_CVL, Région Centre-Val de Loire", "OPCA_CONSTRUCTYS, OPCA Constructys", "OPCA_OPCALIA, OPCALIA",
        "OPCA_OPCA_3_PLUS, OPCA 3+", "OPCA_OPCA_TRANSPORTS, OPCA Transports et Services",
        "FONDS_INCONNU, FONDS INCONNU"
    })
    void chaqueCodeAUnNomQuiSeLit(String code, String libelle) {
        assertThat(Financeurs.libelle(code)).isEqualTo(libelle);
    }
}
