package fr.crefop.conference.portail.ressources;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Enveloppe;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the resources, its CSV and its PDF. */
class RessourcesTest extends AvecApplication {

    private static final String DE_2018 = "?region=24&le=2018-11-05";
    private static final String PACA = "?region=93&le=2026-11-30";
    private static final Dispositif AGEFIPH = Dispositif.de("AGEFIPH");
    private static final int ANNEE = 2018;

    @Autowired ToursDEngagement tours;
    @Autowired Engagements engagements;
    @Autowired Enveloppes enveloppes;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private String numero;

    @AfterEach
    void plusRienSurLEnveloppe() {
        if (numero != null) {
            engagements.liberer(numero, "fin de l'essai", "essai");
        }
        enveloppes.fixer("AGEFIPH", AGEFIPH, ANNEE, null, "essai");
    }

    private static String page(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(200);
        return texte(reponse.body());
    }

    /** The words alone, on one line. */
    private static String texte(String html) {
        return html.replaceAll("<[^>]+>", " ").replace("&#39;", "'").replaceAll("[\\s\u00a0]+", " ");
    }

    /** What other tests hold of it. */
    private Montant engage() {
        return enveloppes.de(List.of("AGEFIPH")).stream().filter(e -> e.annee() == ANNEE && e.dispositif() == AGEFIPH).findFirst()
                .map(Enveloppe::engage).orElse(Montant.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conseiller", "secretariat", "bureau.etat", "rapporteur", "agefiph", "admin"})
    void quiconqueEstConnecteLaLit(String compte) {
        assertThat(page(personne(compte).ouvrir("/ressources"))).contains("Ressources mobilisables", "Centre-Val de Loire", "France Travail", "AIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ressources", "/ressources.csv", "/ressources.xlsx", "/ressources.ods", "/ressources.pdf"})
    void sansCompteOnEstRenvoyeALaConnexion(String adresse) {
        HttpResponse<String> reponse = anonyme().ouvrir(adresse);
        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location")).hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/connexion"));
    }

    @Test
    void lesColonnesDuTableauSeChoisissent() {
        assertThat(personne("secretariat").lire("/ressources.csv" + DE_2018 + "&colonne=etat&colonne=aide").body().lines().findFirst()).contains("\ufeff\"Dispositif ou aide\";\"État\"");
        assertThat(personne("secretariat").ouvrir("/ressources.csv" + DE_2018 + "&colonne=secret").statusCode()).isEqualTo(400);
        assertThat(personne("secretariat").ouvrir("/ressources" + DE_2018).body()).contains("Choisir les colonnes du tableau", "value=\"enveloppe\"");
    }

    @Test
    void laRegionEtLeJourChoisissentLesFinanceurs() {
        assertThat(page(personne("conseiller").ouvrir("/ressources" + PACA)))
                .contains("Pass Sud Formation Région Provence-Alpes-Côte d'Azur", "les crédits sont épuisés", "Fermée depuis le 1er octobre 2025");
        assertThat(page(personne("conseiller").ouvrir("/ressources?le=03%2F06%2F2024"))).contains("formation qui commence le 3 juin 2024").doesNotContain("Pass Sud");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?le=demain               | Date attendue sous la forme
            ?le=2026-02-30           | Cette date n'existe pas
            ?le=2010-01-01           | Aucun dispositif n'est connu
            ?region=00               | Choisissez une région de la liste
            ?region=%3Cb%3E          | Choisissez une région de la liste
            ?region=93&le=2017-05-02 | ne sont connus que pour les formations
            """)
    void uneRegionOuUnJourFauxEstRefuseEnFrancais(String question, String refus) {
        for (String adresse : List.of("/ressources", "/ressources.csv", "/ressources.xlsx", "/ressources.ods", "/ressources.pdf")) {
            HttpResponse<String> reponse = personne("conseiller").ouvrir(adresse + question);
            assertThat(reponse.statusCode()).as(adresse).isEqualTo(400);
            assertThat(texte(reponse.body())).as(adresse).contains(refus);
        }
    }

    @Test
    void leResteDiminueQuandLeFinanceurSEngageEtLAideEstEpuiseeQuandIlNeResteRien() {
        assertThat(ligneDuCsv("AGEFIPH")).contains("\"non limitée\";\"Ouverte\"");
        enveloppes.fixer("AGEFIPH", AGEFIPH, ANNEE, engage().plus(Montant.de("500.00")), "essai");
        assertThat(ligneDuCsv("AGEFIPH")).contains("\"reste 500,00 € pour 2018\";\"Ouverte\"");

        numero = DossierDeTest.deposer(depot, lecteur, "cas-01");
        tours.demander(numero, Base.PROPOSITION, List.of(new LigneDePlan("AGEFIPH", AGEFIPH, Rubrique.CP, Montant.de("120.50"), null)));
        engagements.accepter(numero, "AGEFIPH", null, "agefiph");
        assertThat(ligneDuCsv("AGEFIPH")).contains("\"reste 379,50 € pour 2018\"");

        enveloppes.fixer("AGEFIPH", AGEFIPH, ANNEE, engage(), "essai");
        assertThat(ligneDuCsv("AGEFIPH")).contains("\"reste 0,00 € pour 2018\";\"Épuisée : l'enveloppe de l'année est engagée en entier\"");
    }

    private String ligneDuCsv(String nom) {
        return personne("secretariat").lire("/ressources.csv" + DE_2018).body().replace('\u00a0', ' ').lines()
                .filter(ligne -> ligne.contains(";\"" + nom + "\";")).findFirst().orElseThrow();
    }

    @Test
    void leTableurAUneLigneParRessourceEtDesTitresFrancais() {
        HttpResponse<byte[]> reponse = personne("conseiller").telecharger("/ressources.csv" + PACA);
        String csv = new String(reponse.body(), StandardCharsets.UTF_8);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv).startsWith("\ufeff\"Région\";\"Formation commençant le\";\"Financeur\";\"Dispositif ou aide\";\"Conditions\";\"Montants et plafonds\";"
                + "\"Enveloppe restante\";\"État\";\"Vérifié le\";\"À vérifier\"\r\n");
        List<String> lignes = csv.lines().skip(1).toList();
        assertThat(lignes).allSatisfy(ligne -> assertThat(ligne.split("\";\"", -1)).hasSize(10)).anyMatch(ligne -> ligne.contains("\"Pass Sud Formation\""));
    }

    @Test
    void leDocumentDitToutesLesConditionsEtEstAccessible() throws IOException {
        HttpResponse<byte[]> reponse = personne("conseiller").telecharger("/ressources.pdf" + PACA);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(reponse.body())) {
            String texte = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
            assertThat(texte).contains("Ressources mobilisables", "pour une formation qui commence le 30 novembre 2026", "Pass Sud Formation",
                    "les crédits sont épuisés", "Âge d'utilisation du compte (16 ans).", "Fermée depuis le 1er octobre 2025");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
        }
    }
}
