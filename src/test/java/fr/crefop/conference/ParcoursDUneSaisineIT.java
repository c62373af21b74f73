package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.socle.HorlogeConfiguration;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, from outside: the case of the README, from the advisor's saisine to the page that the person receives, over HTTP only. */
@ExtendWith(ApplicationPartagee.class)
class ParcoursDUneSaisineIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static ApplicationReelle application;
    private static Taches taches;

    @BeforeAll
    static void entrer(ApplicationReelle partagee) {
        application = partagee;
        taches = new Taches(application);
    }

    @Test
    void laRegionEtLEmployeurPaientCeQueLeCompteEtLAgenceNePaientPas() throws Exception {
        String numero = deposer();
        assertThat(dossier(numero).at("/plan/resteAFinancer").decimalValue()).isEqualByComparingTo("1985.00");

        taches.repondre("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        voterPour(numero);
        taches.repondre("secretariat", numero, "Task_DonnerMandat", Map.of(
                "objet", "Trouver les 1 985,00 euros qui manquent",
                "echeance", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30).toString(), "rapporteur", "rapporteur"));
        taches.repondre("rapporteur", numero, "Task_RedigerCahierDesCharges",
                Map.of("cahierDesCharges", "Solliciter la Région et l'employeur pour le reste du coût pédagogique."));
        taches.repondre("rapporteur", numero, "Task_ProposerSolution", Map.of(
                "derogation1", true, "dispositif1", "REGION_AIDE_INDIVIDUELLE", "rubrique1", "CP", "montant1", "1200,00",
                "motif1", "Métier qui recrute ; complément de l'AIF accepté à titre exceptionnel.",
                "dotation", true, "dotationDe", "EMPLOYEUR", "montantDotation", "785,00",
                "commentaire", "L'employeur l'emploie huit heures par semaine et lui proposera un temps plein."));
        assertThat(derogations(numero)).isEqualTo("1200.00");
        assertThat(dossier(numero).at("/proposition/lignes/0/dotation").asBoolean()).isTrue();
        assertThat(dossier(numero).at("/plan/contributions/0/justification/regles/0").asText()).isEqualTo("EMP-M");
        taches.repondre("france-travail", numero, "Task_EngagerFinanceur", Map.of("reponse", "ACCEPTE"));
        taches.repondre("region", numero, "Task_EngagerFinanceur", Map.of("reponse", "ACCEPTE"));
        taches.repondre("secretariat", numero, "Task_EngagerFinanceur", Map.of("reponse", "ACCEPTE"));
        voterPour(numero);
        Taches.attendre(application.programme("conseiller"), numero, "Task_ConfirmerEntree");

        JsonNode decide = dossier(numero);
        assertThat(decide.at("/decision/issue/code").asText()).isEqualTo("PLAN_ADOPTE");
        assertThat(decide.at("/decision/reste").decimalValue()).isEqualByComparingTo("0.00");
        assertThat(textePdf(numero)).contains("2 415,00", "5 200,00", "1 200,00", "785,00", "dotation", "Il ne vous reste rien à payer");

        taches.repondre("conseiller", numero, "Task_ConfirmerEntree", Map.of("entreeEnFormation", "OUI"));
        assertThat(dossier(numero).at("/etat/code").asText()).isEqualTo("CLOS");
    }

    private static String deposer() throws Exception {
        HttpResponse<String> reponse = SaisineDuReadme.envoyer(application, "Parcours");
        String numero = JSON.readTree(reponse.body()).get("numero").asText();
        assertThat(numero).matches("CF-" + LocalDate.now(HorlogeConfiguration.PARIS).getYear() + "-\\d{5}");
        assertThat(reponse.headers().firstValue("Location")).hasValueSatisfying(l -> assertThat(l).endsWith(numero));
        return numero;
    }

    private static void voterPour(String numero) throws Exception {
        for (String membre : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            taches.repondre(membre, numero, "Task_VoterCollege", Map.of("choix", "POUR", "commentaire", ""));
        }
    }

    private static String derogations(String numero) throws Exception {
        return StreamSupport.stream(dossier(numero).at("/proposition/lignes").spliterator(), false)
                .filter(ligne -> ligne.hasNonNull("derogation"))
                .map(ligne -> ligne.get("montant").decimalValue().setScale(2).toString()).collect(Collectors.joining(" "));
    }

    private static JsonNode dossier(String numero) throws Exception {
        HttpResponse<String> reponse = application.programme("conseiller").lire("/api/dossiers/" + numero);
        Taches.exiger(200, reponse);
        return JSON.readTree(reponse.body());
    }

    private static String textePdf(String numero) throws Exception {
        HttpResponse<byte[]> reponse = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(application.url() + "/api/dossiers/" + numero + "/plan.pdf"))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("conseiller:demo".getBytes()))
                        .build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reponse.statusCode()).isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(reponse.body())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
