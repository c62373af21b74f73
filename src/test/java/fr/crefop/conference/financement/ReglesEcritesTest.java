package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be read in the rule files without running them. */
class ReglesEcritesTest {

    private static final Map<String, String> FICHIERS = RegimeDeTest.regles();
    private static final String TEXTE = String.join("\n", FICHIERS.values());

    @Test
    void chaqueRegleEstDuReferentiel() throws IOException {
        assertThat(trouver("(?m)^rule \"([^\"]+)\"").stream().map(nom -> nom.replaceAll(" - .*", "")).toList())
                .isNotEmpty().filteredOn(id -> !id.equals("I.1")).allSatisfy(id -> assertThat(referentiel()).contains(id));
    }

    @Test
    void aucunChiffreDeLaLoiNEstDansUneRegle() {
        String corps = TEXTE.replaceAll("\"[^\"]*\"", "").replaceAll("(?m)//.*$", "").replaceAll("regime2015_2018", "");
        List<String> nombres = Pattern.compile("(?<![A-Za-z_.\\d])\\d+").matcher(corps).results().map(m -> m.group()).toList();
        // Salience, ranks of the table of amounts, comparisons with zero.
        assertThat(nombres).allSatisfy(n -> assertThat(List.of("0", "1", "2", "3", "4", "5", "6", "7", "10", "20")).contains(n));
    }

    @Test
    void chaqueParametreCiteExiste() {
        assertThat(trouver("valeur\\(\"([^\"]+)\"\\)")).filteredOn(cle -> !cle.endsWith("."))
                .allSatisfy(cle -> assertThat(Atelier.BAREMES.parametre(cle)).as(cle).isNotNull());
    }

    @Test
    void chaqueDonneeCiteeEstDeclaree() {
        assertThat(trouver("\"((?:beneficiaire|formation|parcours|frais|dossier)\\.[a-zA-Z0-9.]+)\"")).allSatisfy(chemin ->
                assertThat(Declaration.deLaDemande().premiere(chemin)).as(chemin).isPresent());
    }

    /** Codes are plain texts: what the compiler does not see, this does. */
    @Test
    void chaqueCodeCompareAUneDonneeEstUnDesSiens() {
        Matcher exigences = Pattern.compile("(?:parmi|horsDe)\\(\"([a-zA-Z.]+)\", [^\",]+((?:, \"\\w+\")+)\\)").matcher(TEXTE);
        assertThat(exigences.results().peek(m -> assertThat(Declaration.deLaDemande().donnee(m.group(1)).codes()).as(m.group())
                .contains(m.group(2).substring(3, m.group(2).length() - 1).split("\", \"")))).isNotEmpty();
        assertThat(trouver("\"(\\w+)\"\\.equals\\(this\\.statut\\(\\)\\)")).isNotEmpty()
                .isSubsetOf(Declaration.deLaDemande().donnee("beneficiaire.statut").codes());
    }

    /** Anything else would be a fact nobody inserts (the rule would never fire), or one matched for nothing: it is a global. */
    @Test
    void uneRegleNeRapprocheQueCeQuElleConditionne() {
        List<String> motifs = Pattern.compile("(?ms)^when\\s*$(.*?)^then$").matcher(TEXTE).results().flatMap(regle ->
                Pattern.compile("(?m)^ +(?:(?:exists|not) )?(?:\\$\\w+ : )?(\\w+\\(.*)$").matcher(regle.group(1)).results().map(m -> m.group(1))).toList();
        assertThat(motifs).hasSizeGreaterThan(150)
                .allMatch(motif -> motif.matches("Examen\\(.*|Periodes\\(\\)|(Droits|EnAttente|Retenu|Beneficiaire|Parcours|Formation|Pieces|Bareme)\\([^)].*"));
    }

    /** What a row can say is a row of conditions.yaml; in DRL stay those that calculate, or weigh data in more than two ways. */
    @Test
    void uneConditionQuUneLignePeutDireNEstPasEnDrl() {
        assertThat(ReglesLues.toutes()).filteredOn(r -> r.groupe().equals("conditions") && !r.fichier().equals("conditions.drl"))
                .extracting(r -> r.regle().nom()).containsExactlyInAnyOrder("CIFCDI-E1", "CIFCDI-E5", "CIFCDI-E6", "CPFS-E4 - delai",
                        "EMP-M - accord", "MOB-E1", "AGEPI-E - allocation");
    }

    @Test
    void unFichierResteCourt() {
        FICHIERS.entrySet().stream().filter(f -> !f.getKey().equals("conditions.drl")).forEach(f ->
                assertThat(f.getValue().lines().count()).as(f.getKey()).isLessThanOrEqualTo(170));
    }

    @Test
    void chaqueParametreASaSource() {
        assertThat(Atelier.BAREMES.tous()).extracting(Parametre::source).allSatisfy(s -> assertThat(s).isNotBlank());
    }

    private static Set<String> trouver(String expression) {
        Matcher lecture = Pattern.compile(expression).matcher(TEXTE);
        return lecture.results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> referentiel() throws IOException {
        return lire("/regles-du-referentiel.txt").lines().toList();
    }

    private static String lire(String fichier) throws IOException {
        try (InputStream flux = ReglesEcritesTest.class.getResourceAsStream(fichier)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
