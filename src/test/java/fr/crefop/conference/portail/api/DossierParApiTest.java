package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DossierParApiTest extends AvecApi {

    @Autowired Guide guide;

    @Test
    void leDossierDitQuiEstAttenduDepuisQuandEtJusquA() {
        JsonNode dossier = dossier(saisir("cas-12"), "conseiller");

        assertThat(dossier.at("/etat/code").asText()).isEqualTo("RECU");
        assertThat(dossier.at("/etat/libelle").asText()).isNotBlank();
        assertThat(dossier.get("voie").isNull()).isTrue();
        assertThat(dossier.get("structure").asText()).isEqualTo("Mission conseil Orléans");
        assertThat(dossier.get("etapes")).hasSize(1);
        JsonNode attente = dossier.at("/etapes/0");
        assertThat(attente.get("libelle").asText()).isNotBlank();
        assertThat(attente.get("qui").asText()).isEqualTo("Secrétariat permanent");
        assertThat(Instant.parse(attente.get("depuis").asText())).isBeforeOrEqualTo(Instant.now());
        assertThat(LocalDate.parse(attente.get("echeance").asText())).isAfter(LocalDate.now(HorlogeConfiguration.PARIS));
        assertThat(attente.get("faitLe").isNull()).isTrue();
        assertThat(attente.get("faitPar").isNull()).isTrue();
    }

    @Test
    void leDossierPorteLePlanDuContratAvecSesMontantsExacts() {
        JsonNode dossier = dossier(saisir("cas-12"), "conseiller");
        JsonNode simule = json(programme("conseiller").poster("/api/simulations",
                Saisines.saisine("cas-12").get("demande").toString()));

        assertThat(dossier.get("plan")).isEqualTo(simule);
        assertThat(dossier.at("/plan/resteAFinancer").decimalValue()).isEqualByComparingTo("415.00");
        assertThat(dossier.get("demande").get("formation").get("intitule").asText()).isNotBlank();
    }

    @Test
    void lesEtapesFaitesLesVotesEtLesEngagementsSuiventLaProcedure() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "Projet solide");
        JsonNode enVote = dossier(numero, "conseiller");

        assertThat(enVote.at("/voie/code").asText()).isEqualTo("CONFERENCE");
        assertThat(enVote.at("/etapes/0/faitPar").asText()).isEqualTo("Sophie Renard");
        assertThat(attendus(enVote)).hasSize(3).allSatisfy(qui -> assertThat(qui).startsWith("Bureau"));
        assertThat(enVote.at("/scrutins/0/objet/code").asText()).isEqualTo("OPPORTUNITE");
        assertThat(enVote.at("/scrutins/0/resultat").isNull()).isTrue();
        assertThat(enVote.at("/scrutins/0/votes/0/choix").isNull()).as("avant le dépouillement").isTrue();
        assertThat(enVote.at("/scrutins/0/votes/0/par").asText()).isEqualTo("Samuel Picard");
    }

    @Test
    void laDecisionEtLesPartsEngageesSontDites() {
        String numero = decider();
        JsonNode dossier = dossier(numero, "conseiller");

        assertThat(dossier.at("/decision/issue/code").asText()).isEqualTo("PLAN_DIRECT");
        assertThat(dossier.at("/decision/reste").decimalValue()).isEqualByComparingTo("0.00");
        assertThat(dossier.get("engagements")).hasSize(2).allSatisfy(engagement -> {
            assertThat(engagement.at("/etat/code").asText()).isEqualTo("ACCEPTE");
            assertThat(engagement.get("accorde").decimalValue()).isEqualByComparingTo(engagement.get("demande").decimalValue());
            assertThat(engagement.get("par").asText()).isNotBlank();
        });
        assertThat(attendus(dossier)).hasSize(1);
    }

    @Test
    void lePlanEnUnePageEstUnProjetPuisUneDecision() throws IOException {
        assertThat(texte(saisir("cas-01"))).contains("Projet de plan", "Camille Essai");
        assertThat(texte(decider())).doesNotContain("Projet de plan").contains("Camille Essai");
    }

    @Test
    void unDossierNonRecevableDitPourquoiEtNAPasDePlanARemettre() {
        String numero = saisir("cas-12");
        assertThat(dossier(numero, "conseiller").get("decision").isNull()).isTrue();
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "NON_RECEVABLE", "motif", "Personne hors région"));
        JsonNode dossier = dossier(numero, "conseiller");

        assertThat(dossier.at("/decision/issue/code").asText()).isEqualTo("NON_RECEVABLE");
        assertThat(dossier.at("/decision/motif").asText()).isEqualTo("Personne hors région");
        assertThat(dossier.at("/decision/le").asText()).isEqualTo(LocalDate.now(HorlogeConfiguration.PARIS).toString());
        assertThat(dossier.get("issueFinale").isNull()).isTrue();
        assertThat(probleme(programme("conseiller").lire("/api/dossiers/" + numero + "/plan.pdf"), 404).get("detail").asText())
                .isEqualTo("Aucun plan : le dossier est clos (saisine non recevable).");
    }

    @Test
    void unAbandonApresLaDecisionSeDitAvecSonMotif() {
        String numero = decider();
        assertThat(dossier(numero, "conseiller").get("issueFinale").isNull()).isTrue();
        guide.faire("conseiller", numero, "Task_ConfirmerEntree",
                Map.of("entreeEnFormation", "NON", "motif", "La personne a trouvé un emploi"));
        JsonNode dossier = dossier(numero, "conseiller");

        assertThat(dossier.at("/decision/issue/code").asText()).isEqualTo("PLAN_DIRECT");
        assertThat(dossier.at("/issueFinale/issue/code").asText()).isEqualTo("ABANDONNE");
        assertThat(dossier.at("/issueFinale/motif").asText()).isEqualTo("La personne a trouvé un emploi");
        probleme(programme("conseiller").lire("/api/dossiers/" + numero + "/plan.pdf"), 404);
    }

    @Test
    void unFinanceurAttenduNAEncoreRienAccorde() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");

        assertThat(dossier(numero, "conseiller").get("engagements")).hasSize(2).allSatisfy(engagement -> {
            assertThat(engagement.at("/etat/code").asText()).isEqualTo("ATTENDU");
            assertThat(engagement.get("accorde").isNull()).isTrue();
        });
    }

    @Test
    void laListeMontreLesDossiersDuPlusRecentAuPlusAncien() {
        String ancien = saisir("cas-12");
        String recent = saisir("cas-01");
        JsonNode liste = json(programme("conseiller").lire("/api/dossiers"));

        assertThat(liste.findValuesAsText("numero")).startsWith(recent, ancien);
        assertThat(liste.get(1).get("personne").asText()).isEqualTo("Camille Essai");
        assertThat(liste.get(1).get("reste").decimalValue()).isEqualByComparingTo("415.00");
    }

    @Test
    void laListeDitLeResteDeLaSolutionQueLesFinanceursExaminent() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver les 415,00 € qui manquent");
        recit.cahierDesCharges(numero, "Chercher un cofinancement");
        assertThat(resteDeLaListe(numero)).isEqualByComparingTo("415.00");
        recit.proposition(numero, "REGION_CHEQUE", "400", "Métier en tension");

        assertThat(resteDeLaListe(numero)).isEqualByComparingTo("15.00");
    }

    private BigDecimal resteDeLaListe(String numero) {
        for (JsonNode ligne : json(programme("conseiller").lire("/api/dossiers"))) {
            if (ligne.get("numero").asText().equals(numero)) {
                return ligne.get("reste").decimalValue();
            }
        }
        throw new AssertionError(numero + " n'est pas dans la liste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CF-2018-99999", "CF-1", "inconnu", "CF-2018-00001%27%20or%20%271%27=%271", "%20", "%F0%9F%98%80"})
    void unNumeroInconnuEstDitEnFrancais(String numero) {
        for (String suite : new String[] {"", "/plan.pdf"}) {
            JsonNode probleme = probleme(programme("secretariat").lire("/api/dossiers/" + numero + suite), 404);
            assertThat(probleme.get("title").asText()).isEqualTo("Dossier introuvable");
        }
    }

    @Test
    void leConseillerAttenduEstDitParSonNom() {
        String numero = saisir("cas-11", "conseiller.ml");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "region");

        assertThat(attendus(dossier(numero, "conseiller.ml"))).containsExactly("Mehdi Lambert");
    }

    @Test
    void uneAdresseInconnueEstDiteEnFrancais() {
        assertThat(probleme(programme("conseiller").lire("/api/dossier"), 404).get("title").asText()).isEqualTo("Adresse inconnue");
    }

    private String decider() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        return numero;
    }

    private String texte(String numero) throws IOException {
        HttpResponse<byte[]> reponse = programme("conseiller").telecharger("/api/dossiers/" + numero + "/plan.pdf");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(reponse.headers().firstValue("Cache-Control")).hasValueSatisfying(
                cache -> assertThat(cache).contains("no-store"));
        assertThat(reponse.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"plan-" + numero + ".pdf\"");
        try (PDDocument pdf = Loader.loadPDF(reponse.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private static List<String> attendus(JsonNode dossier) {
        return StreamSupport.stream(dossier.get("etapes").spliterator(), false)
                .filter(etape -> etape.get("faitLe").isNull()).map(etape -> etape.get("qui").asText()).toList();
    }
}
