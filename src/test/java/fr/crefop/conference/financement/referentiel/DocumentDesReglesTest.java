package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.bareme.Parametre;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentDesReglesTest {

    private static final Map<String, String> PAGES = ecrire();

    private static Map<String, String> ecrire() {
        PagesDesRegles pages = new PagesDesRegles();
        Map<String, String> textes = new LinkedHashMap<>();
        PagesDesRegles.titres().keySet().forEach(page -> textes.put(page, pages.ecrire(page)));
        return textes;
    }

    @Test
    void laPageDesReglesDitLesReglesTellesQuElles() throws IOException {
        DocumentTenu.verifier("regles.md", DocumentDesRegles.ecrire(), DocumentDesRegles.COMMANDE);
    }

    @Test
    void chaqueDispositifASaPage() throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            DocumentTenu.verifier("regles/" + page.getKey() + ".md", page.getValue(), PagesDesRegles.COMMANDE);
        }
    }

    @Test
    void chaqueRegleEstDiteUneFois() {
        String toutes = String.join("\n", PAGES.values());
        assertThat(ReglesLues.toutes()).allSatisfy(lue -> assertThat(toutes.lines().filter(("### " + lue.regle().nom())::equals)).as(lue.regle().nom()).hasSize(1));
    }

    /** A lawyer reads words: no key of the barème, no code, no name of a field. */
    @Test
    void unePageNeDitQueDesMots() {
        List<String> cles = Atelier.BAREMES.tous().stream().map(Parametre::cle).toList();
        Pattern nom = Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+|\\b[A-Z]+_[A-Z_]+\\b|\\b(?:OUI|NON)\\b");
        Pattern champ = Pattern.compile("(beneficiaire|parcours|formation|frais|dossier|situation|hypotheses)\\..*");
        List<String> codes = new ArrayList<>();
        PAGES.forEach((page, texte) -> nom.matcher(sansTitresNiAdresses(texte)).results().map(MatchResult::group)
                .filter(mot -> mot.indexOf('.') < 0 || cles.contains(mot) || champ.matcher(mot).matches()).forEach(mot -> codes.add(page + " : " + mot)));
        assertThat(codes).isEmpty();
    }

    private static String sansTitresNiAdresses(String texte) {
        return texte.replaceAll("(?m)^### .*$", "").replaceAll("\\[[^]]*\\]\\(https://[^)]*\\)", "").replaceAll("\\]\\([^)]*\\)", "]");
    }

    @Test
    void chaqueTexteCiteEstDitEnFinDePageAvecSonAuteurSaDateEtSonAdresse() {
        assertThat(PAGES.get("cpf-de")).contains("\n## Sources\n", "- **Instruction Pôle emploi n° 2017-5 du 10 janvier 2017**. Auteur : Pôle emploi."
                + " Date : 10\u00a0janvier 2017. Lu sur [bo-pole-emploi.org](https://bo-pole-emploi.org).\n");
        PAGES.forEach((page, texte) -> assertThat(texte.substring(texte.indexOf("\n## Sources\n")).lines().filter(l -> l.startsWith("- ")))
                .as(page).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void chaqueIdDuReferentielYEst() {
        String page = DocumentDesRegles.ecrire();
        assertThat(ReglesLues.ids()).allSatisfy(id -> assertThat(page).containsPattern("\\| `?" + Pattern.quote(id) + "[ `]"));
    }
}
