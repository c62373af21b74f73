package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentDesReglesTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";
    private static final Map<String, Map<String, String>> PAGES = new ConcurrentHashMap<>();

    private static Map<String, String> pages(RegimeDeTest regime) {
        return PAGES.computeIfAbsent(regime.id(), id -> {
            PagesDesRegles pages = new PagesDesRegles(regime);
            Map<String, String> textes = new LinkedHashMap<>();
            PagesDesRegles.titres(regime).keySet().forEach(page -> textes.put(page, pages.ecrire(page)));
            return textes;
        });
    }

    @Test
    void laPageDesReglesMeneAChaqueRegime() throws IOException {
        DocumentTenu.verifier("regles.md", DocumentDesRegles.accueil(), DocumentDesRegles.COMMANDE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void lAccueilDUnRegimeDitLesReglesTellesQuElles(RegimeDeTest regime) throws IOException {
        DocumentTenu.verifier("regles/" + regime.id() + "/README.md", new DocumentDesRegles(regime).ecrire(), DocumentDesRegles.COMMANDE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueDispositifASaPage(RegimeDeTest regime) throws IOException {
        for (Map.Entry<String, String> page : pages(regime).entrySet()) {
            DocumentTenu.verifier("regles/" + regime.id() + "/" + page.getKey() + ".md", page.getValue(), PagesDesRegles.COMMANDE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueRegleEstDiteUneFois(RegimeDeTest regime) {
        String toutes = String.join("\n", pages(regime).values());
        assertThat(ReglesLues.de(regime).toutes()).allSatisfy(lue ->
                assertThat(toutes.lines().filter(("### " + lue.regle().nom())::equals)).as(lue.regle().nom()).hasSize(1));
    }

    /** A lawyer reads words: no key of the barème, no code, no name of a field. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void unePageNeDitQueDesMots(RegimeDeTest regime) {
        List<String> cles = regime.baremes().tous().stream().map(Parametre::cle).toList();
        Pattern nom = Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+|\\b[A-Z]+_[A-Z_]+\\b|\\b(?:OUI|NON)\\b");
        Pattern champ = Pattern.compile("(beneficiaire|parcours|projet|formation|frais|dossier|situation|hypotheses)\\..*");
        List<String> codes = new ArrayList<>();
        pages(regime).forEach((page, texte) -> nom.matcher(sansTitresNiAdresses(texte)).results().map(MatchResult::group)
                .filter(mot -> mot.indexOf('.') < 0 || cles.contains(mot) || champ.matcher(mot).matches()).forEach(mot -> codes.add(page + " : " + mot)));
        assertThat(codes).isEmpty();
    }

    private static String sansTitresNiAdresses(String texte) {
        return texte.replaceAll("(?m)^### .*$", "").replaceAll("\\[[^]]*\\]\\(https://[^)]*\\)", "").replaceAll("\\]\\([^)]*\\)", "]");
    }

    @Test
    void unTexteCiteEstDitEnFinDePageAvecSonAuteurSaDateEtSonAdresse() {
        assertThat(pages(RegimeDeTest.DE_2015).get("cpf-de")).contains("\n## Sources\n", "- **Instruction Pôle emploi n° 2017-5 du 10 janvier 2017**. Auteur : Pôle emploi."
                + " Date : 10\u00a0janvier 2017. Lu sur [bo-pole-emploi.org](https://bo-pole-emploi.org).\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaquePageDitSesSourcesUneFoisChacune(RegimeDeTest regime) {
        pages(regime).forEach((page, texte) -> assertThat(texte.substring(texte.indexOf("\n## Sources\n")).lines().filter(l -> l.startsWith("- ")))
                .as(page).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueIdDuReferentielYEst(RegimeDeTest regime) {
        String page = new DocumentDesRegles(regime).ecrire();
        assertThat(ReglesLues.de(regime).ids()).allSatisfy(id -> assertThat(page).containsPattern("\\| `?" + Pattern.quote(id) + "[ `]"));
    }
}
