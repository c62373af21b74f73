package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mandate as the secretariat writes it in Tasklist: its members see the case, and the letter names them. */
class MandatEtMembresTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Mandats mandats;

    private String numero;

    @BeforeEach
    void leBureauVeutApprofondir() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
    }

    @Test
    void lesMembresSontGardesEtVoientLeDossierTantQueLeMandatVaut() throws IOException {
        assertThat(programme("agefiph").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        assertThat(donner("bureau.region", "agefiph").statusCode()).isEqualTo(204);

        assertThat(mandats.du(numero)).hasValueSatisfying(mandat -> assertThat(mandat.membres())
                .containsExactly(new Membre("bureau.region", false), new Membre("agefiph", true)));
        assertThat(programme("agefiph").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);
        assertThat(programme("fpspp").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("Agathe Fournier (pour ce dossier seulement)");

        mandats.donner(numero, "Étudier sans elle", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(20), "rapporteur", "secretariat");
        assertThat(programme("agefiph").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void quiNEstPasDeLaListeNEstPasMembre() throws IOException {
        for (String ailleurs : List.of("conseiller", "agefiph", "inconnu")) {
            HttpResponse<String> refus = donner(ailleurs, "");
            assertThat(refus.statusCode()).isEqualTo(400);
            assertThat(refus.body()).contains("ne peut pas être membre du groupe de travail");
        }
        assertThat(mandats.du(numero)).isEmpty();
    }

    @Test
    void laLettreDitLeMandatSansNommerLaPersonneEtNeSeLitQueDeQuiVoitLeDossier() throws IOException {
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero + "/mandat.pdf").statusCode()).isEqualTo(404);
        donner("bureau.region", "agefiph");

        HttpResponse<byte[]> lettre = personne("agefiph").telecharger("/dossiers/" + numero + "/mandat.pdf");
        assertThat(lettre.headers().firstValue("Content-Type")).hasValue("application/pdf");
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/mandat.pdf"), lettre.body());
        try (PDDocument pdf = Loader.loadPDF(lettre.body())) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ")).contains(
                    "Lettre de mandat", numero, "Trouver les 415,00 € qui manquent", "Romain Delattre", "Hélène Garnier",
                    "Agathe Fournier, AGEFIPH (pour ce dossier seulement)", "4 pour, quorum 3/4 : consensus des votants",
                    "il reste 415,00 € à financer").doesNotContain("Camille");
        }
        assertThat(personne("fpspp").ouvrir("/dossiers/" + numero + "/mandat.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void uneEcheanceUnDimancheFerieEstReporteeEtLaPageLaLettreEtLeMembreLApprennent() throws Exception {
        assertThat(donner("2037-11-01", "bureau.region", "agefiph").statusCode()).isBetween(200, 299);

        String phrase = "Le 1er novembre 2037 est un dimanche férié : l'échéance est reportée au lundi 2 novembre.";
        assertThat(mandats.exiger(numero).echeance()).isEqualTo(LocalDate.of(2037, 11, 2));
        assertThat(lisible(personne("secretariat").ouvrir("/dossiers/" + numero).body())).contains(phrase);
        try (PDDocument pdf = Loader.loadPDF(personne("agefiph").telecharger("/dossiers/" + numero + "/mandat.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " "))
                    .contains("au plus tard le 2 novembre 2037. " + phrase);
        }
        assertThat(lisible(personne("agefiph").ouvrir("/messagerie").body())).contains(phrase);
        assertThat(lisible(programme("rapporteur").lire("/engine-rest/task/" + tache("rapporteur", "Task_RedigerCahierDesCharges")
                + "/form-variables?deserializeValues=false").body())).contains(phrase);
    }

    @Test
    void unVingtNeufFevrierDAnneeCommuneEstRefuseTelQuel() throws IOException {
        HttpResponse<String> refus = donner("2027-02-29", "bureau.region", "agefiph");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Cette date n'existe pas.");
        assertThat(mandats.du(numero)).isEmpty();
    }

    private static String lisible(String page) {
        return page.replace('\u00a0', ' ').replace("&#39;", "'");
    }

    private String tache(String compte, String definition) throws IOException {
        return new ObjectMapper().readTree(programme(compte).lire("/engine-rest/task?processInstanceBusinessKey=" + numero
                + "&taskDefinitionKey=" + definition).body()).get(0).get("id").asText();
    }

    /** As Tasklist sends it; one member is chosen twice. */
    private HttpResponse<String> donner(String membre, String adHoc) throws IOException {
        return donner(LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30).toString(), membre, adHoc);
    }

    private HttpResponse<String> donner(String echeance, String membre, String adHoc) throws IOException {
        ObjectMapper json = new ObjectMapper();
        String tache = tache("secretariat", "Task_DonnerMandat");
        var variables = json.createObjectNode();
        variables.putObject("objet").put("value", "Trouver les 415,00 € qui manquent");
        variables.putObject("echeance").put("value", echeance);
        variables.putObject("rapporteur").put("value", "rapporteur");
        variables.putObject("membre1").put("value", membre);
        variables.putObject("membre3").put("value", membre);
        variables.putObject("membreAdHoc1").put("value", adHoc);
        return programme("secretariat").poster("/engine-rest/task/" + tache + "/submit-form",
                json.createObjectNode().set("variables", variables).toString());
    }
}
