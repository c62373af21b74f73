package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.PdfAccessible;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The annual report and the spreadsheets say what the page says to the same reader, and nothing more. */
class IndicateursAEmporterTest extends AvecDesChiffres {

    private static final Pattern DOSSIERS_DU_CSV = Pattern.compile("(?m)^\"[^\"]+\";\"[^\"]+\";\"[^\"]+\";\"([0-9]+)\"");
    private static final String ANNEE = String.valueOf(LocalDate.now(PARIS).getYear());

    @Test
    void lesColonnesSeChoisissent() {
        String csv = personne("secretariat").ouvrir("/indicateurs.csv?colonne=dossiers&colonne=ligne").body();
        assertThat(csv).startsWith("\ufeff\"Ligne\";\"Dossiers\"\r\n\"Dossiers reçus\";\"");
        assertThat(personne("secretariat").ouvrir("/indicateurs.csv?colonne=secret").statusCode()).isEqualTo(400);
        assertThat(personne("secretariat").ouvrir("/indicateurs").body()).contains("Choisir les colonnes du tableau", "value=\"mediane\"");
    }

    @Test
    void leRapportAnnuelDitChaqueIndicateurSaDefinitionEtSonTableau() throws Exception {
        HttpResponse<byte[]> rapport = personne("secretariat").telecharger("/indicateurs/rapport.pdf?annee=" + ANNEE + "&region=24");
        assertThat(rapport.statusCode()).isEqualTo(200);
        assertThat(rapport.headers().firstValue("Content-Disposition").orElseThrow()).contains("rapport-annuel-" + ANNEE + "-24.pdf");

        assertThat(texte(rapport.body())).contains("Rapport annuel " + ANNEE, "Région du domicile : Région Centre-Val de Loire, dossiers reçus en " + ANNEE, "Chiffres arrêtés le",
                "Les saisines enregistrées, ouvertes ou closes", "Conditions qui écartent le plus", "La prochaine convention utile", "CIF et chèque de la Région");
        PdfAccessible.exiger("le rapport annuel", rapport.body());
    }

    @Test
    void lesMemesChiffresDonnentLesMemesPages() throws Exception {
        String adresse = "/indicateurs/rapport.pdf?annee=" + ANNEE;
        assertThat(texte(personne("secretariat").telecharger(adresse).body())).isEqualTo(texte(personne("bureau.etat").telecharger(adresse).body()));
        assertThat(texte(personne("secretariat").telecharger("/indicateurs/rapport.pdf").body())).as("la dernière année, si aucune n'est dite").contains("Rapport annuel " + ANNEE);
    }

    @Test
    void leRapportSeDitAussiDUnTrimestre() throws Exception {
        LocalDate recu = LocalDate.now(PARIS);
        int rang = (recu.getMonthValue() + 2) / 3;
        HttpResponse<byte[]> rapport = personne("secretariat").telecharger("/indicateurs/rapport.pdf?annee=" + ANNEE + "-T" + rang);
        assertThat(rapport.headers().firstValue("Content-Disposition").orElseThrow()).contains("rapport-" + ANNEE + "-T" + rang + ".pdf");
        assertThat(texte(rapport.body())).contains("dossiers reçus au " + rang + (rang == 1 ? "er" : "e") + " trimestre " + ANNEE);
    }

    @Test
    void laCommissionNYLitAucunPetitNombre() throws Exception {
        String csv = personne("cfor").ouvrir("/indicateurs.csv").body();
        Matcher nombres = DOSSIERS_DU_CSV.matcher(csv);
        int lus = 0;
        while (nombres.find()) {
            lus++;
            assertThat(Integer.parseInt(nombres.group(1))).isGreaterThanOrEqualTo(5);
        }
        assertThat(lus).isPositive();
        assertThat(texte(personne("cfor").telecharger("/indicateurs/rapport.pdf?annee=" + ANNEE).body())).contains("moins de cinq dossiers n'est pas montré");
        assertThat(personne("cfor").ouvrir("/indicateurs/rapport.pdf?annee=" + ANNEE + "&region=24").statusCode()).as("une donnée à la fois").isEqualTo(400);
        assertThat(personne("cfor").ouvrir("/indicateurs.xlsx?parmi=STATUT:DEMANDEUR_EMPLOI&annee=" + ANNEE).statusCode()).isEqualTo(400);
    }

    @Test
    void leTableurALesLignesDeLaPage() {
        String csv = personne("secretariat").ouvrir("/indicateurs.csv?annee=" + ANNEE).body();
        String page = personne("secretariat").ouvrir("/indicateurs?annee=" + ANNEE).body();

        long lignes = csv.lines().count() - 1;
        assertThat(lignes).isEqualTo(Pattern.compile("<td data-titre=\"Dossiers\"").matcher(page).results().count()).isGreaterThan(10);
        assertThat(csv).startsWith("\ufeff\"Indicateur\";\"Définition\";\"Ligne\";\"Dossiers\"").contains("\"Dossiers reçus\"", "\"" + ANNEE + "\"");
        for (String format : List.of("xlsx", "ods")) {
            assertThat(personne("secretariat").telecharger("/indicateurs." + format).body()).as(format).startsWith('P', 'K');
        }
        assertThat(page).contains("href=\"/indicateurs.csv?parmi=&amp;annee=" + ANNEE, "Rapport (PDF)");
    }

    @Test
    void seulQuiLitLesIndicateursLesEmporte() {
        for (String non : List.of("conseiller", "rapporteur", "fongecif", "admin")) {
            for (String adresse : List.of("/indicateurs.csv", "/indicateurs.xlsx", "/indicateurs.ods", "/indicateurs/rapport.pdf")) {
                assertThat(personne(non).ouvrir(adresse).statusCode()).as(non + adresse).isEqualTo(404);
            }
        }
        assertThat(personne("secretariat").ouvrir("/indicateurs/rapport.pdf?annee=1789").statusCode()).isEqualTo(400);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
