package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plan says of the shared people, and of one of whom little is known, is French: no code, no key, no path. */
class PhrasesDUnPlanTest {

    private static final Object[] PEU_CONNU = {"beneficiaire.cpf", null, "beneficiaire.agesEnfants", null, "parcours", null,
            "frais", null, "dossier", null, "formation.rncp", null, "formation.publieeCarif", null};

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void aucunMotDeMachineNeResteDansUnPlan(String cas) {
        for (Object[] changements : List.of(new Object[0], PEU_CONNU)) {
            for (String statut : new String[] {"DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "ADHERENT_CSP", "AGENT_PUBLIC"}) {
                List<Object> cle = new ArrayList<>(List.of("beneficiaire.statut", statut));
                cle.addAll(Arrays.asList(changements));
                assertThat(PhrasesDUnPlan.de(Atelier.plan(cas, cle.toArray()))).isNotEmpty().allSatisfy(phrase -> assertThat(phrase)
                        .doesNotContainPattern(PhrasesDUnPlan.MOTS_DE_MACHINE));
            }
        }
    }
}
