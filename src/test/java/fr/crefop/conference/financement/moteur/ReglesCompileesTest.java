package fr.crefop.conference.financement.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.regles.Regle;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** What the build leaves beside a pack, and when the start may use it (docs/adr/0020). */
class ReglesCompileesTest {

    private static final Pattern REGLE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    @Test
    void leDemarrageLitLesReglesQueLaConstructionACompilees() {
        KieBase base = ReglesCompilees.lire(RegimeDeTest.regime(), RegimeDeTest.regles()).orElseThrow();
        Map<String, Regle> lues = Regle.toutes(base);
        assertThat(lues.keySet()).containsExactlyInAnyOrderElementsOf(REGLE.matcher(String.join("\n", RegimeDeTest.regles().values()))
                .results().map(m -> m.group(1)).toList());
        assertThat(lues.get("AIF-E3").libelle()).isEqualTo("Projet validé par le conseiller Pôle emploi");
    }

    @Test
    void uneRegleChangeeDepuisLaConstructionNEstPasCelleQuElleACompilee() {
        SortedMap<String, String> changees = new TreeMap<>(RegimeDeTest.regles());
        changees.merge("aif.drl", "// une ligne de plus\n", String::concat);
        assertThat(ReglesCompilees.lire(RegimeDeTest.regime(), changees)).isEmpty();
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
