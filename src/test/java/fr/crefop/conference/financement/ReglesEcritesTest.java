package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be read in the rule files without running them. */
class ReglesEcritesTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";
    /** Fewest patterns that the rules of a régime match: under it, they would not have been found. */
    private static final Map<String, Integer> MOTIFS = Map.of("2015-2018", 150, "2019-", 300);
    /**
     * Conditions that calculate, weigh data in more than two ways, or leave a dispositif nothing to do: what a row can say is a row of
     * conditions.yaml. What an individual aid asks is in the files of the regions, and no row reads those.
     */
    private static final Map<String, List<String>> EN_DRL = Map.of("2015-2018", List.of("CIFCDI-E1", "CIFCDI-E5", "CIFCDI-E6", "CPFS-E4 - delai",
            "EMP-M - accord", "MOB-E1", "AGEPI-E - allocation"), "2019-", List.of("AGE-E2", "AGEPI - allocation", "CPF-M1b", "CPF-P1 - jour", "CPF-P2", "CPF-P4",
            "CPF-P5", "EMP-M - accord", "EMP-M - sans emploi", "MOB-E1", "PR-E1 - projet", "PR-E3 - etalement", "PR-E3 - maximum", "PROA - avenant", "PTP-E10", "PTP-E12", "PTP-E14 - demande"));

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueRegleEstDuReferentiel(RegimeDeTest regime) {
        assertThat(trouver(regime, "(?m)^rule \"([^\"]+)\"").stream().map(nom -> nom.replaceAll(" - .*", "")).toList())
                .isNotEmpty().filteredOn(id -> !ReglesLues.de(regime).idsAdmis().contains(id)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void aucunChiffreDeLaLoiNEstDansUneRegle(RegimeDeTest regime) {
        String corps = texte(regime).replaceAll("\"[^\"]*\"", "").replaceAll("(?m)//.*$", "").replace(regime.regime().paquet(), "");
        List<String> nombres = Pattern.compile("(?<![A-Za-z_.\\d])\\d+").matcher(corps).results().map(m -> m.group()).toList();
        // Salience, ranks of the table of amounts, comparisons with zero.
        assertThat(nombres).allSatisfy(n -> assertThat(List.of("0", "1", "2", "3", "4", "5", "6", "7", "10", "20")).contains(n));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueParametreCiteExiste(RegimeDeTest regime) {
        assertThat(trouver(regime, "valeur\\(\"([^\"]+)\"\\)")).filteredOn(cle -> !cle.endsWith("."))
                .allSatisfy(cle -> assertThat(regime.baremes().parametre(cle)).as(cle).isNotNull());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueDonneeCiteeEstDeclaree(RegimeDeTest regime) {
        assertThat(trouver(regime, "\"((?:beneficiaire|formation|parcours|projet|frais|dossier)\\.[a-zA-Z0-9.]+)\"")).allSatisfy(chemin ->
                assertThat(Declaration.deLaDemande().premiere(chemin).isPresent() || Declaration.deLaDemande().objets().containsKey(chemin)).as(chemin).isTrue());
    }

    /** Codes are plain texts: what the compiler does not see, this does. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueCodeCompareAUneDonneeEstUnDesSiens(RegimeDeTest regime) {
        List<String> exigences = new ArrayList<>();
        Pattern.compile("(?:parmi|horsDe)\\(\"([a-zA-Z.]+)\", [^\",]+((?:, \"\\w+\")+)\\)").matcher(texte(regime)).results().forEach(m -> {
            assertThat(Declaration.deLaDemande().donnee(m.group(1)).codes()).as(m.group())
                    .contains(m.group(2).substring(3, m.group(2).length() - 1).split("\", \""));
            exigences.add(m.group());
        });
        assertThat(exigences).isNotEmpty();
        assertThat(trouver(regime, "\"(\\w+)\"\\.equals\\(this\\.statut\\(\\)\\)")).isNotEmpty()
                .isSubsetOf(Declaration.deLaDemande().donnee("beneficiaire.statut").codes());
    }

    /** Anything else would be a fact nobody inserts (the rule would never fire), or one matched for nothing: it is a global. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void uneRegleNeRapprocheQueCeQuElleConditionne(RegimeDeTest regime) {
        List<String> motifs = Pattern.compile("(?ms)^when\\s*$(.*?)^then$").matcher(texte(regime)).results().flatMap(regle ->
                Pattern.compile("(?m)^ +(?:(?:exists|not) )?(?:\\$\\w+ : )?(\\w+\\(.*)$").matcher(regle.group(1)).results().map(m -> m.group(1))).toList();
        assertThat(motifs).hasSizeGreaterThan(MOTIFS.getOrDefault(regime.id(), 0))
                .allMatch(motif -> motif.matches("Examen\\(.*|(Periodes|AideExaminee|AideACote)\\(\\)|(Periodes|Droits|EnAttente|Retenu|Mobilise|AideExaminee|AidesDuDossier|AutreAide|Beneficiaire|Parcours|Projet|Formation|Pieces|Bareme)\\([^)].*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void uneConditionQuUneLignePeutDireNEstPasEnDrl(RegimeDeTest regime) {
        assertThat(ReglesLues.de(regime).toutes()).filteredOn(r -> r.groupe().equals("conditions") && !r.fichier().equals("conditions.drl") && !r.estDUneAide())
                .extracting(r -> r.regle().nom()).containsExactlyInAnyOrderElementsOf(EN_DRL.getOrDefault(regime.id(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void unFichierResteCourt(RegimeDeTest regime) {
        regime.regles().entrySet().stream().filter(f -> !f.getKey().equals("conditions.drl")).forEach(f ->
                assertThat(f.getValue().lines().count()).as(f.getKey()).isLessThanOrEqualTo(170));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueParametreASaSource(RegimeDeTest regime) {
        assertThat(regime.baremes().tous()).extracting(Parametre::source).allSatisfy(s -> assertThat(s).isNotBlank());
    }

    private static String texte(RegimeDeTest regime) {
        return String.join("\n", regime.regles().values());
    }

    private static Set<String> trouver(RegimeDeTest regime, String expression) {
        Matcher lecture = Pattern.compile(expression).matcher(texte(regime));
        return lecture.results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
