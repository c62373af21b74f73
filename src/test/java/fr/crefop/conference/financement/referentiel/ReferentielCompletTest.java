package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every id of part B of the référentiel is a rule, a parameter, or told not to be evaluated; nothing else exists. */
class ReferentielCompletTest {

    private static final Set<String> REGLES = ReglesLues.toutes().stream().map(r -> r.regle().id())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void chaqueIdEstUneRegleUnParametreOuUneNonEvaluee() {
        assertThat(ReglesLues.ids()).doesNotHaveDuplicates().allSatisfy(id -> assertThat(
                REGLES.contains(id) || !ReglesLues.parametresDe(id).isEmpty() || ReglesLues.nonEvaluees().containsKey(id)).as(id).isTrue());
    }

    @Test
    void aucuneRegleNEstInventee() {
        // I.1 is a decision of interpretation, with no id of part B.
        assertThat(ReglesLues.ids()).containsAll(REGLES.stream().filter(id -> !id.equals("I.1")).toList());
    }

    @Test
    void uneNonEvalueeEstDuReferentielAUneRaisonEtNEstNiRegleNiParametre() {
        assertThat(ReglesLues.ids()).containsAll(ReglesLues.nonEvaluees().keySet());
        ReglesLues.nonEvaluees().forEach((id, raison) -> {
            assertThat(raison).as(id).isNotBlank();
            assertThat(REGLES).doesNotContain(id);
            assertThat(ReglesLues.parametresDe(id)).as(id).isEmpty();
        });
    }

    @Test
    void unNomDeRegleNeSertQuUneFois() {
        List<String> noms = ReglesLues.toutes().stream().map(RegleLue::regle).map(r -> r.nom()).toList();
        assertThat(noms).doesNotHaveDuplicates();
    }
}
