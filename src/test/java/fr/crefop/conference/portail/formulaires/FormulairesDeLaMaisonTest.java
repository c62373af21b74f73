package fr.crefop.conference.portail.formulaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of the house is drawn by the portal as Tasklist draws it; what the portal cannot draw fails here. */
class FormulairesDeLaMaisonTest {

    private static final Path VOTE = Path.of("forms", "Task_VoterCollege.form");
    private static final Path ENGAGEMENT = Path.of("forms", "Task_EngagerFinanceur.form");
    private static final Path RECEVABILITE = Path.of("forms", "Task_VerifierRecevabilite.form");

    static Stream<Path> formulaires() throws IOException {
        try (Stream<Path> tous = Files.list(Path.of("forms"))) {
            return tous.filter(fichier -> fichier.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("formulaires")
    void chaqueFormulaireSeDessineDansLePortail(Path fichier) {
        Formulaire formulaire = LecteurDeFormulaire.lire(texte(fichier));

        assertThat(formulaire.id() + ".form").isEqualTo(fichier.getFileName().toString());
        assertThat(formulaire.questions()).isNotEmpty().allSatisfy(question -> assertThat(question.libelle()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"type\": \"radio\" -> \"type\": \"checklist\"", "\"required\": true -> \"pattern\": \"x\"",
        "vue.etude = true or -> some x in vue.lignes satisfies x = 1 or", "{{/if}}[{{vue.lien}}] -> [{{vue.lien}}]",
        "\"hide\": \"=vue.etude = true\" -> \"hide\": \"=commentaire = \\\"\\\"\"", "{{#if vue.etude = false}} -> {{#loop vue.lignes}}"})
    void ceQueLePortailNeSaitPasDessinerEstRefuse(String changement) {
        String[] un = changement.split(" -> ");
        assertThat(texte(VOTE)).contains(un[0]);

        assertThatThrownBy(() -> LecteurDeFormulaire.lire(texte(VOTE).replace(un[0], un[1]))).isInstanceOf(FormulaireNonLu.class);
    }

    @Test
    void uneQuestionCacheeNEstPasPoseeEtSaReponseNePartPas() {
        Map<String, String> saisie = Map.of("reponse", "ACCEPTE", "montant", "120,00", "motif", "Dans nos règles");
        FormulaireRempli rempli = rempli(ENGAGEMENT, Map.of("nombre", 2), saisie);

        assertThat(rempli.reponses()).containsOnlyKeys("reponse", "motif");
        assertThat(rempli.sansReponse()).isEmpty();
        assertThat(rempli.valeur("montant")).as("ce qui fut tapé reste à la page").isEqualTo("120,00");
    }

    @Test
    void uneQuestionQuUneReponseFaitParaitreDoitEtreRepondue() {
        FormulaireRempli moins = rempli(ENGAGEMENT, Map.of("nombre", 2), Map.of("reponse", "ACCEPTE_MOINS", "parLigne", "true", "montant1", "10"));

        assertThat(moins.sansReponse()).extracting(Composant.Question::cle).containsExactly("montant2");
        assertThat(moins.reponses()).containsEntry("parLigne", true).containsEntry("montant1", "10");
    }

    /** What hides a question hides what depends on it: as with Tasklist, whatever was ticked before. */
    @Test
    void ceQuiDependDUneQuestionCacheeEstCacheAussi() {
        Map<String, String> saisie = Map.of("recevabilite", "NON_RECEVABLE", "voie", "MODELE", "modele", "3", "motif", "Hors région");

        assertThat(rempli(RECEVABILITE, Map.of("delaisOuverts", true), saisie).reponses()).containsOnlyKeys("recevabilite", "motif");
    }

    @Test
    void laPageSaitQuandMontrerSansRedemanderAuServeur() {
        FormulaireRempli rempli = rempli(ENGAGEMENT, Map.of("nombre", 2), Map.of());

        assertThat(rempli.blocs().stream().filter(b -> b.question() != null && b.question().cle().equals("montant2")).findFirst().orElseThrow().cacheSi())
                .isEqualTo("[\"not\",[\"and\",[\"or\",[\"==\",[\"?\",\"reponse\"],[\"=\",\"ACCEPTE_MOINS\"]],[\"==\",[\"?\",\"reponse\"],[\"=\",\"CONTRE_PROPOSE\"]]],"
                        + "[\"==\",[\"?\",\"parLigne\"],[\"=\",true]],[\">=\",[\"=\",2],[\"=\",2]]]]");
    }

    @Test
    void unTexteSeLitAvecSesValeursEtSesPassages() {
        Map<String, Object> vue = new HashMap<>(Map.of("titre", "Dossier CF-2026-00001", "resume", "Soudeur \\<b\\>", "etude", false, "public", "Demandeur d'emploi",
                "structure", "", "lien", "Ouvrir", "page", "/dossiers/CF-2026-00001"));
        String html = rempli(VOTE, vue, Map.of()).blocs().get(0).html();

        assertThat(html).contains("<h2>Dossier CF-2026-00001</h2>", "<p>Soudeur &lt;b&gt;</p>", "Pour qui : Demandeur d'emploi</p>",
                " href=\"/dossiers/CF-2026-00001\">Ouvrir</a>").doesNotContain("dossier suivi par");
        assertThat(EnHtml.de("Soudeur <script>alert(1)</script> [x](javascript:alert)")).contains(">x</a>", "&lt;script&gt;").doesNotContain("javascript:");
    }

    @Test
    void lesReponsesSeRelisentDansLesMotsDuFormulaire() {
        Map<String, Object> vue = Map.of("etude", true);

        assertThat(rempli(VOTE, vue, Map.of("choix", "CONTRE", "commentaire", "Trop cher")).dites())
                .isEqualTo(List.of(new FormulaireRempli.Dite("Votre vote", "Contre"), new FormulaireRempli.Dite("Commentaire", "Trop cher")));
    }

    private static FormulaireRempli rempli(Path fichier, Map<String, Object> vue, Map<String, String> saisie) {
        return new FormulaireRempli(LecteurDeFormulaire.lire(texte(fichier)), vue, saisie);
    }

    private static String texte(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
