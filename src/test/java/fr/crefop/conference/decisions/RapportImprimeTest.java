package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.decisions.RapportDesIndicateurs.Ligne;
import fr.crefop.conference.decisions.RapportDesIndicateurs.Partie;
import fr.crefop.conference.decisions.RapportDesIndicateurs.Rapport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RapportImprimeTest {

    private static final List<String> COLONNES = List.of("Dossiers", "Part", "Avant", "Après", "Écart");

    @Test
    void aucunMotDesTetesDeColonneNiAucunMontantNEstCoupe() throws IOException {
        assertThat(pages(imprime(partie(1, 3))).get(0)).contains("Ligne Dossiers Part Avant Après Écart", "24 100 % 1\u00a0110\u00a0415,00\u00a0€ 0,00\u00a0€ -100 %");
    }

    @Test
    void unTitreNEstJamaisSeulEnBasDUnePage() throws IOException {
        List<Partie> parties = IntStream.rangeClosed(1, 30).mapToObj(rang -> partie(rang, 1 + rang % 9)).toList();

        List<String> pages = pages(imprime(parties.toArray(Partie[]::new)));

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(parties).allSatisfy(partie -> assertThat(pages)
                .filteredOn(page -> page.contains(partie.titre())).singleElement().asString().contains(partie.lignes().get(partie.lignes().size() - 1).libelle()));
    }

    private static Partie partie(int rang, int lignes) {
        return new Partie("Partie-" + rang + "-", "Ce qui est compté, et depuis quand.", "Légende, 24 dossiers comptés", COLONNES, List.of("Avant (€)", "Après (€)"),
                IntStream.range(0, lignes).mapToObj(ligne -> new Ligne("Ligne-" + rang + "-" + ligne + "-", List.of("24", "100 %", "1\u00a0110\u00a0415,00\u00a0€", "0,00\u00a0€", "-100 %"), List.of(100, 0))).toList(), "Rien");
    }

    private static byte[] imprime(Partie... parties) {
        return new RapportDesIndicateurs().imprimer(new Rapport("Rapport d'essai", "Tous les dossiers", "Chiffres arrêtés.", null, List.of(parties)));
    }

    private static List<String> pages(byte[] document) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper lecture = new PDFTextStripper();
                lecture.setStartPage(page);
                lecture.setEndPage(page);
                pages.add(lecture.getText(pdf));
            }
        }
        return pages;
    }
}
