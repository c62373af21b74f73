package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.decisions.ProcesVerbaux.Participation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The minutes on paper: a reader turns no page between the votes of an item and what they gave. */
class ProcesVerbalImprimeTest {

    @Test
    void niLesVotesNiLeurResultatNeSontCoupesEntreDeuxPages() throws IOException {
        byte[] octets = new ImpressionPdf().imprimer(new Gabarit("proces-verbal").remplir(Cadre.lu().parDefaut(), valeurs(9)));
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("proces-verbal-long.pdf"), octets);

        try (PDDocument pdf = Loader.loadPDF(octets)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            int tous = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper lecture = new PDFTextStripper();
                lecture.setStartPage(page);
                lecture.setEndPage(page);
                String texte = lecture.getText(pdf);
                int tableaux = fois(texte, "Commentaire");
                assertThat(fois(texte, "Adopté — 4 pour")).as("page " + page).isEqualTo(tableaux);
                tous += tableaux;
            }
            assertThat(tous).isEqualTo(9);
        }
    }

    private static Map<String, Object> valeurs(int points) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("debut", "3 décembre 2026 à 14 h 30");
        valeurs.put("jour", "3 décembre 2026");
        valeurs.put("lieu", "Préfecture");
        valeurs.put("presents", List.of("Anne Exemple, préfecture", "Paul Essai, rectorat"));
        valeurs.put("colleges", College.tous().stream().map(c -> new Participation(c.libelle(), List.of("Anne Exemple, titulaire"))).toList());
        valeurs.put("secretaire", "Sophie Renard");
        valeurs.put("fiches", IntStream.rangeClosed(1, points).mapToObj(ProcesVerbalImprimeTest::fiche).toList());
        valeurs.put("etabliLe", "3 décembre 2026 à 17 h 00");
        valeurs.put("mots", new MotsDuPlan());
        return valeurs;
    }

    private static FicheDeSeance fiche(int rang) {
        String commentaire = "Le projet est solide et le reste est couvert. ".repeat(rang % 4 + 1);
        List<Voix> voix = College.tous().stream().map(c -> new Voix(c.libelle(), "Pour", commentaire, "Anne Exemple", "titulaire",
                Instant.parse("2026-12-03T14:00:00Z"))).toList();
        return new FicheDeSeance(rang, false, "MS-2026-0000" + rang, "/modeles/" + rang, "Adoption", MiseAuxVoix.sansPlan("Modèle " + rang, "Le bureau approuve-t-il ce modèle ?"), 0, "Adopté",
                "4 pour, quorum 3/4 : consensus", "Adoptée : 4 collèges sur 4 pour, consensus des votants.", null, List.of(), voix, List.of());
    }

    private static int fois(String texte, String mot) {
        return texte.split(mot, -1).length - 1;
    }
}
