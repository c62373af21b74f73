package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
                assertThat(phrases(Atelier.plan(cas, cle.toArray()))).isNotEmpty().allSatisfy(phrase -> assertThat(phrase)
                        .doesNotContainPattern("[A-Z]_[A-Z]|[a-z]\\.[a-z]|\\d{4}-\\d{2}-\\d{2}|(?<!-)\\b(P\\d+|R[012])\\b|\\(s\\)|\\{"));
            }
        }
    }

    private static List<String> phrases(PlanDeFinancement plan) {
        List<String> phrases = new ArrayList<>();
        plan.contributions().forEach(c -> justification(phrases, c.justification()));
        if (plan.remuneration() != null) {
            justification(phrases, plan.remuneration().justification());
        }
        plan.ecartes().forEach(e -> e.motifs().forEach(m -> phrases.addAll(Arrays.asList(m.libelle(), m.constate(), m.attendu(), m.source()))));
        plan.conseils().forEach(c -> phrases.addAll(Arrays.asList(c.libelle(), c.effet())));
        phrases.add(plan.apportPersonnel().motif());
        phrases.removeIf(Objects::isNull);
        return phrases;
    }

    private static void justification(List<String> phrases, Justification j) {
        phrases.add(j.calcul());
        j.parametres().forEach(p -> phrases.addAll(List.of(p.valeur(), p.source())));
    }
}
