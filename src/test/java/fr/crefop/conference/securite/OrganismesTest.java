package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Financeurs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for an OPCA or an OPACIF of a branch. */
class OrganismesTest {

    @ParameterizedTest
    @CsvSource({"OPCA_CONSTRUCTYS, opca-constructys, OPCA Constructys", "OPCA_OPCA_3_PLUS, opca-opca-3-plus, OPCA 3+",
        "OPCA_AFDAS, opca-afdas, AFDAS", "AFDAS, opca-afdas, AFDAS", "OPCA_FAF_TT, opca-faf-tt, FAF.TT",
        "FAF_TT, opca-faf-tt, FAF.TT", "UNAGECIF, opca-unagecif, UNAGECIF", "POLE_EMPLOI, pole-emploi, Pôle emploi",
        "OPCO_AKTO, opco-opco-akto, AKTO", "OPCO_OPCO_SANTE, opco-opco-sante, OPCO Santé",
        "OPCO_AFDAS, opco-opco-afdas, AFDAS", "OPCO, secretariat, Secrétariat permanent", "FRANCE_TRAVAIL, france-travail, France Travail",
        "TRANSITIONS_PRO_CVL, transitions-pro, Transitions Pro Centre-Val de Loire", "CAISSE_DES_DEPOTS, conseiller, Conseillers en évolution professionnelle",
        "EMPLOYEUR, secretariat, Secrétariat permanent", "OPCA, secretariat, Secrétariat permanent"})
    void chaqueFinanceurASesRepondants(String financeur, String groupe, String libelle) {
        Repondant repondant = QuiRepond.pourLeFinanceur(financeur);

        assertThat(repondant.code()).isEqualTo(groupe);
        assertThat(repondant.libelle()).isEqualTo(libelle);
        assertThat(Repondant.deCode(groupe)).isEqualTo(repondant);
    }

    @Test
    void aucunOpcaNiOpcoNeResteATouteLaFamille() {
        List<String> opca = Financeurs.codes().stream().filter(code -> code.startsWith("OPCA_")).toList();
        List<String> opco = Financeurs.codes().stream().filter(code -> code.startsWith("OPCO_")).toList();

        assertThat(opca).hasSize(20).allSatisfy(code -> assertThat(QuiRepond.pourLeFinanceur(code).organisme()).isNotNull());
        assertThat(opco).hasSize(11).allSatisfy(code -> assertThat(QuiRepond.pourLeFinanceur(code).organisme()).isNotNull());
        // UNAGECIF is no OPCA.
        assertThat(Organisme.tous()).hasSize(20 + 1 + 11).extracting(Organisme::groupe).doesNotHaveDuplicates()
                .allSatisfy(groupe -> assertThat(groupe).matches("[a-zA-Z0-9.-]+"));
    }

    @Test
    void unOpcaNEstPasUnOpacifDeBranche() {
        assertThat(Organisme.duFinanceur("CONSTRUCTYS")).isEmpty();
    }
}
