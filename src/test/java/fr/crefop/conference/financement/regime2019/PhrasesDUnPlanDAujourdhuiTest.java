package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PhrasesDUnPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plan of today says, of whom much is known or little, is French: no code, no key, no path. */
class PhrasesDUnPlanDAujourdhuiTest {

    private static final Object[] PEU_CONNU = {"beneficiaire.cpf", null, "beneficiaire.agesEnfants", null, "parcours", null, "projet", null,
            "frais", null, "dossier", null, "formation.certification", null, "formation.surTempsDeTravail", null};
    private static final Object[] AVANT = {"dateDepot", "2023-02-01", "formation.debut", "2023-03-06"};
    private static final Object[] AUTRE_PROJET = {"formation.certification.type", "AUCUNE", "formation.permis", "LEGER"};

    @ParameterizedTest
    @ValueSource(strings = {"01", "04a", "06b", "07", "09", "11", "12a", "14b", "15a", "17"})
    void aucunMotDeMachineNeResteDansUnPlan(String cas) {
        for (Object[] changements : List.of(new Object[0], PEU_CONNU, AVANT, AUTRE_PROJET)) {
            for (String statut : new String[] {"DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC"}) {
                List<Object> cle = new ArrayList<>(List.of("beneficiaire.statut", statut));
                cle.addAll(Arrays.asList(changements));
                assertThat(PhrasesDUnPlan.de(Aujourdhui.plan(cas, cle.toArray()))).isNotEmpty().allSatisfy(phrase -> assertThat(phrase)
                        .doesNotContainPattern(PhrasesDUnPlan.MOTS_DE_MACHINE));
            }
        }
    }
}
