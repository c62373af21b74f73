package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every id of the law of a régime is a rule, a parameter, or told not to be evaluated; nothing else exists. */
class ReferentielCompletTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void unIdNEstListeQuUneFois(RegimeDeTest regime) {
        assertThat(ReglesLues.de(regime).ids()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueIdEstUneRegleUnParametreOuUneNonEvaluee(RegimeDeTest regime) {
        ReglesLues lues = ReglesLues.de(regime);
        Set<String> regles = regles(lues);
        assertThat(lues.ids().stream().filter(id -> !regles.contains(id) && lues.parametresDe(id).isEmpty() && !lues.nonEvaluees().containsKey(id)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void aucuneRegleNEstInventee(RegimeDeTest regime) {
        ReglesLues lues = ReglesLues.de(regime);
        assertThat(regles(lues)).filteredOn(id -> !lues.idsAdmis().contains(id)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void uneNonEvalueeEstDeLaLoiAUneRaisonEtNEstNiRegleNiParametre(RegimeDeTest regime) {
        ReglesLues lues = ReglesLues.de(regime);
        assertThat(lues.nonEvaluees().keySet()).filteredOn(id -> !lues.idsAdmis().contains(id)).isEmpty();
        lues.nonEvaluees().forEach((id, raison) -> {
            assertThat(raison).as(id).isNotBlank();
            assertThat(regles(lues)).doesNotContain(id);
            assertThat(lues.parametresDe(id)).as(id).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void unNomDeRegleNeSertQuUneFois(RegimeDeTest regime) {
        List<String> noms = ReglesLues.de(regime).toutes().stream().map(RegleLue::regle).map(r -> r.nom()).toList();
        assertThat(noms).doesNotHaveDuplicates();
    }

    private static Set<String> regles(ReglesLues lues) {
        return lues.toutes().stream().map(r -> r.regle().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
