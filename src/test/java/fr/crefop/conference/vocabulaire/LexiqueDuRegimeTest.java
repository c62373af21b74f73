package fr.crefop.conference.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Lexique;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.cadre.Source;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a person may read has words: no code, no key is left to be shown as it is. */
class LexiqueDuRegimeTest {

    private final Regime regime = RegimeDeTest.regime();
    private final Lexique lexique = regime.lexique();

    @Test
    void chaqueSourceDUneRegleDUneLigneDUneValeurOuDUnCumulEstTitree() {
        Set<String> ids = new HashSet<>(ReglesLues.ids());
        Set<String> inconnues = new TreeSet<>();
        Stream<String> sources = Stream.of(ReglesLues.toutes().stream().map(lue -> lue.regle().source()),
                Atelier.BAREMES.tous().stream().map(Parametre::source), regime.cumuls().stream().map(RegleDeCumul::source),
                regime.cumuls().stream().filter(c -> c.enAttente() != null).map(c -> c.enAttente().source())).flatMap(s -> s);
        sources.flatMap(source -> Titres.elements(source).stream())
                .filter(element -> !lexique.sources().containsKey(element) && !ids.contains(element) && Titres.estUnId(element))
                .forEach(inconnues::add);
        assertThat(inconnues).as("ni une clé de sources.yaml, ni un identifiant du référentiel").isEmpty();
    }

    @Test
    void uneRemarqueNeCiteAucuneCle() {
        assertThat(Atelier.BAREMES.tous()).allSatisfy(p -> assertThat(p.provenance()).as(p.cle())
                .doesNotContainPattern("(?<!-)\\b(P\\d+|R[012])\\b"));
        assertThat(ReglesLues.toutes()).allSatisfy(lue -> assertThat(Titres.de(regime, lue.regle().source())).as(lue.regle().nom())
                .doesNotContainPattern("(?<!-)\\b(P\\d+|R[012])\\b"));
    }

    @Test
    void deuxSourcesNOntPasLeMemeTitreSaufSousUnAutreNom() {
        List<String> titres = lexique.sources().values().stream().map(Source::titre).toList();
        assertThat(titres).doesNotHaveDuplicates();
    }

    @Test
    void chaqueChoixDeLaConferenceADesMots() {
        assertThat(Atelier.BAREMES.tous()).allSatisfy(p -> assertThat(ContenuAttendu.choix(p)).as(p.cle())
                .allMatch(code -> lexique.choix().containsKey(code) || lexique.conventions().containsKey(code)));
    }

    @Test
    void chaqueConventionEtChaqueFamilleDeValeursADesMots() {
        assertThat(Atelier.BAREMES.tous()).allSatisfy(p -> {
            assertThat(lexique.familles()).containsKey(p.cle().substring(0, p.cle().indexOf('.')));
            assertThat(p.cle().startsWith("convention.") && !lexique.conventions().containsKey(p.cle())).as(p.cle()).isFalse();
        });
    }

    @Test
    void chaqueRegleQuiConseilleADesMotsEtRienQuElle() {
        List<String> conseillent = ReglesLues.toutes().stream().filter(lue -> lue.groupe().equals("conseils"))
                .map((RegleLue lue) -> lue.regle().nom()).toList();
        assertThat(lexique.conseils().keySet()).containsExactlyInAnyOrderElementsOf(conseillent);
    }

    /** A person who chooses a parameter of a scenario does it by its description. */
    @Test
    void deuxValeursNOntPasLaMemeDescription() {
        assertThat(Atelier.BAREMES.tous().stream().filter(p -> !ContenuAttendu.estUneListe(p)).map(Parametre::description)).doesNotHaveDuplicates();
    }

    @Test
    void chaqueRegimeDitDOuViennentSesRegles() {
        assertThat(Cadre.lu().regimes()).allSatisfy(r -> assertThat(r.lexique().sources()).as(r.id()).isNotEmpty());
    }
}
