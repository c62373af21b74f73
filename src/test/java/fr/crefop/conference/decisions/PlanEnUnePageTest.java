package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class PlanEnUnePageTest {

    private final PlanEnUnePage planEnUnePage = new PlanEnUnePage("http://localhost:8080");

    @Test
    void unPlanAdopteDitLesMontantsEtLAccordExceptionnel() throws IOException {
        String texte = lire("adopte", Feuilles.adopte());

        assertThat(texte).contains("13 725,00 €", "360,00 €", "415,00 €", "14 500,00 €",
                "Plan adopté le 12 juillet 2018", "accord exceptionnel (dérogation)",
                "Il ne vous reste rien à payer", "Du 17 septembre 2018 au 16 janvier 2019", "02 38 00 00 00");
        assertThat(texte).doesNotContain("non engagé", "accord attendu");
    }

    @Test
    void sansDecisionLaPageDitQueCEstUnProjetEtCeQuIlResteAFinancer() throws IOException {
        assertThat(lire("projet", Feuilles.projet()))
                .contains("Projet de plan — non engagé", "Il reste 415,00 € à financer", "1 250,00 € par mois");
    }

    @Test
    void lesRevenusSeDisentMoisParMois() throws IOException {
        assertThat(lire("mois-par-mois", Feuilles.moisParMois(Feuilles.projet(), 5))).contains("Mois par mois", "septembre 2026 : 1 240,50 €",
                "janvier 2027 : 1 240,50 €", "Du 1er septembre 2026 au 31 octobre 2026", "puis Région Centre-Val de Loire vous versent 44 658,00 €");
        assertThat(lire("projet", Feuilles.projet())).doesNotContain("Mois par mois");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 45})
    void troisAnsDeMoisTiennentSurLaPage(int lignes) throws IOException {
        assertThat(lire("mois-" + lignes, Feuilles.moisParMois(Feuilles.extreme(lignes), 36))).contains("août 2029 : 1 240,50 €");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 45})
    void beaucoupDeLignesEtDesMotsTresLongsTiennentSurUnePage(int lignes) throws IOException {
        FeuilleDuPlan extreme = Feuilles.extreme(lignes);

        assertThat(lire("extreme-" + lignes, extreme))
                .contains(extreme.coutTotal().enFrancais().replace('\u00a0', ' '), "Technicien supérieur");
    }

    @Test
    void lePdfEstBaliseTitreEtEnFrancais() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(planEnUnePage.imprimer(Feuilles.adopte()))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getLanguage()).startsWith("fr");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Plan de financement CF-2018-00012");
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid");
            for (var nom : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(nom).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void laFeuilleGardeeSeRelitTelleQuelle() {
        for (FeuilleDuPlan feuille : List.of(Feuilles.adopte(), Feuilles.projet(), Feuilles.moisParMois(Feuilles.extreme(3), 5))) {
            assertThat(FeuilleGardee.lire(FeuilleGardee.ecrire(feuille))).isEqualTo(feuille);
        }
    }

    @Test
    void desMontantsQuiNeCouvrentPasLePrixNeSImprimentPas() {
        FeuilleDuPlan f = Feuilles.projet();
        assertThatThrownBy(() -> new FeuilleDuPlan(f.numero(), f.personne(), f.structure(), f.region(), f.formation(), List.of(),
                        null, null, f.reste(), null, List.of(), null, true))
                .hasMessageContaining("ne couvrent pas");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void uneImpressionNEcritRienSurLaConsole(CapturedOutput sortie) {
        planEnUnePage.imprimer(Feuilles.adopte());

        assertThat(sortie.getAll()).doesNotContain("openhtmltopdf");
    }

    /** Also left in target/documents, to be looked at. */
    private String lire(String nom, FeuilleDuPlan feuille) throws IOException {
        byte[] octets = planEnUnePage.imprimer(feuille);
        Path dossier = Files.createDirectories(Path.of("target/documents"));
        Files.write(dossier.resolve(nom + ".pdf"), octets);
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
