package fr.crefop.conference.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Lexique;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.cadre.Source;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a person may read has words: no code, no key is left to be shown as it is. */
class LexiqueDuRegimeTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueSourceDUneRegleDUneLigneDUneValeurOuDUnCumulEstTitree(RegimeDeTest regime) {
        Set<String> ids = ReglesLues.de(regime).idsAdmis();
        Set<String> inconnues = new TreeSet<>();
        Stream<String> sources = Stream.of(ReglesLues.de(regime).toutes().stream().map(lue -> lue.regle().source()),
                regime.baremes().tous().stream().map(Parametre::source), regime.regime().cumuls().stream().map(RegleDeCumul::source),
                regime.regime().cumuls().stream().filter(c -> c.enAttente() != null).map(c -> c.enAttente().source())).flatMap(s -> s);
        sources.flatMap(source -> Titres.elements(source).stream())
                .filter(element -> !lexique(regime).sources().containsKey(element) && !ids.contains(element) && Titres.estUnId(element))
                .forEach(inconnues::add);
        assertThat(inconnues).as("ni une clé de sources.yaml, ni un identifiant du référentiel").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void uneRemarqueNeCiteAucuneCle(RegimeDeTest regime) {
        assertThat(regime.baremes().tous()).allSatisfy(p -> assertThat(p.provenance()).as(p.cle())
                .doesNotContainPattern("(?<!-)\\b(P\\d+|R[012])\\b"));
        assertThat(ReglesLues.de(regime).toutes()).allSatisfy(lue -> assertThat(Titres.de(regime.regime(), lue.regle().source())).as(lue.regle().nom())
                .doesNotContainPattern("(?<!-)\\b(P\\d+|R[012])\\b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void deuxSourcesNOntPasLeMemeTitreSaufSousUnAutreNom(RegimeDeTest regime) {
        List<String> titres = lexique(regime).sources().values().stream().map(Source::titre).toList();
        assertThat(titres).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueChoixDeLaConferenceADesMots(RegimeDeTest regime) {
        assertThat(regime.baremes().tous()).allSatisfy(p -> assertThat(ContenuAttendu.choix(p)).as(p.cle())
                .allMatch(code -> lexique(regime).choix().containsKey(code) || lexique(regime).conventions().containsKey(code)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueConventionEtChaqueFamilleDeValeursADesMots(RegimeDeTest regime) {
        assertThat(regime.baremes().tous()).allSatisfy(p -> {
            assertThat(lexique(regime).familles()).containsKey(p.cle().substring(0, p.cle().indexOf('.')));
            assertThat(p.cle().startsWith("convention.") && !lexique(regime).conventions().containsKey(p.cle())).as(p.cle()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueRegleQuiConseilleADesMotsEtRienQuElle(RegimeDeTest regime) {
        List<String> conseillent = ReglesLues.de(regime).toutes().stream().filter(lue -> lue.groupe().equals("conseils"))
                .map((RegleLue lue) -> lue.regle().nom()).toList();
        assertThat(lexique(regime).conseils().keySet()).containsExactlyInAnyOrderElementsOf(conseillent);
    }

    /** A person who chooses a parameter of a scenario does it by its description. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void deuxValeursNOntPasLaMemeDescription(RegimeDeTest regime) {
        assertThat(regime.baremes().tous().stream().filter(p -> !ContenuAttendu.estUneListe(p)).map(Parametre::description)).doesNotHaveDuplicates();
    }

    @Test
    void chaqueRegimeDitDOuViennentSesRegles() {
        assertThat(Cadre.lu().regimes()).allSatisfy(r -> assertThat(r.lexique().sources()).as(r.id()).isNotEmpty());
    }

    private static Lexique lexique(RegimeDeTest regime) {
        return regime.regime().lexique();
    }
}
