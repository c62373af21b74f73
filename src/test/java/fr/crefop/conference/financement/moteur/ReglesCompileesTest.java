package fr.crefop.conference.financement.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.regles.Regle;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;

/** What the build leaves beside a pack, and when the start may use it (docs/adr/0020). */
class ReglesCompileesTest {

    private static final Pattern REGLE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.crefop.conference.financement.moteur.RegimeDeTest#tous")
    void leDemarrageLitLesReglesQueLaConstructionACompilees(RegimeDeTest regime) {
        KieBase base = ReglesCompilees.lire(regime.regime(), regime.regles()).orElseThrow();
        assertThat(Regle.toutes(base).keySet()).containsExactlyInAnyOrderElementsOf(REGLE.matcher(String.join("\n", regime.regles().values()))
                .results().map(m -> m.group(1)).toList());
    }

    @Test
    void uneRegleCompileeGardeSesMots() {
        KieBase base = ReglesCompilees.lire(RegimeDeTest.DE_2015.regime(), RegimeDeTest.DE_2015.regles()).orElseThrow();
        assertThat(Regle.toutes(base).get("AIF-E3").libelle()).isEqualTo("Projet validé par le conseiller Pôle emploi");
    }

    @Test
    void uneRegleChangeeDepuisLaConstructionNEstPasCelleQuElleACompilee() {
        SortedMap<String, String> changees = new TreeMap<>(RegimeDeTest.DE_2015.regles());
        changees.merge("aif.drl", "// une ligne de plus\n", String::concat);
        assertThat(ReglesCompilees.lire(RegimeDeTest.DE_2015.regime(), changees)).isEmpty();
    }

    @Test
    void desReglesQuePersonneNACompileesLeSontAuDemarrage() {
        KieBase base = Compilation.compiler("ajoute", Map.of("une.drl", """
                package ajoute

                rule "T-1"
                    @libelle("Une règle ajoutée à la main")
                    @source("R1")
                when
                    String()
                then
                end
                """));
        assertThat(Regle.toutes(base).get("T-1").libelle()).isEqualTo("Une règle ajoutée à la main");
    }
}
