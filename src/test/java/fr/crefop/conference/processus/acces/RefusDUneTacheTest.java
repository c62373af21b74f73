package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads at a task when the answer is refused: the French sentence, by REST and in Tasklist. */
class RefusDUneTacheTest extends AvecApplication {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIRECTE = reponse("\"RECEVABLE\"", "\"DIRECTE\"");

    private String tache;

    @BeforeEach
    void deposerUnCasIncomplet() throws Exception {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Essai").put("confirmerDoublon", true);
        saisine.putObject("identite").put("nom", "Essai").put("prenom", "Camille");
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", CasReels.demande("cas-12"));
        String numero = JSON.readTree(programme("conseiller").poster("/api/saisines", saisine.toString()).body())
                .get("numero").asText();
        tache = JSON.readTree(programme("secretariat").lire("/engine-rest/task?processInstanceBusinessKey=" + numero)
                .body()).get(0).get("id").asText();
    }

    @ParameterizedTest
    @CsvSource({"/engine-rest,submit-form", "/engine-rest,complete",
        "/camunda/api/engine/engine/default,submit-form", "/camunda/api/engine/engine/default,complete"})
    void laVoieDirecteDUnPlanIncompletEstRefuseeDUnePhraseEnFrancais(String porte, String acte) throws Exception {
        Visiteur secretariat = porte.startsWith("/camunda") ? personne("secretariat") : programme("secretariat");
        if (porte.startsWith("/camunda")) {
            secretariat.ouvrir("/camunda/app/tasklist/default/");
        }
        HttpResponse<String> reponse = secretariat.poster(porte + "/task/" + tache + "/" + acte, DIRECTE);

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
        JsonNode refus = JSON.readTree(reponse.body());
        assertThat(refus.get("message").asText()).startsWith("La voie directe demande un plan complet : il reste 415,00");
        assertThat(refus.at("/erreurs/0/champ").asText()).isEqualTo("voie");
        assertThat(programme("secretariat").lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(200);
    }

    /** An object, a document or an unfinished Json is never unpacked; what the register does not hold is never sent to it. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":\"{\",\"type\":\"Json\"}", "{\"value\":[1]}", "{\"value\":{\"a\":1}}",
        "{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/json\"}}",
        "{\"value\":\"YQ==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"a\"}}", "{\"value\":\"2018-01-01T00:00:00.000+0200\",\"type\":\"Date\"}",
        "{\"value\":\"a\\u0000b\"}", "{\"value\":\"\\u0007\"}"})
    void ceQuiNEstPasUneReponseSimpleEstRefuseEnFrancais(String valeur) throws Exception {
        HttpResponse<String> reponse = programme("secretariat").poster("/engine-rest/task/" + tache + "/complete",
                "{\"variables\":{\"recevabilite\":{\"value\":\"NON_RECEVABLE\"},\"motif\":" + valeur + "}}");

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
        assertThat(JSON.readTree(reponse.body()).get("message").asText()).containsAnyOf("Une réponse est un texte", "ne s'écrit pas");
        assertThat(programme("secretariat").lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(200);
    }

    @Test
    void uneTacheDejaRepondueLeDit() throws Exception {
        String conference = reponse("\"RECEVABLE\"", "\"CONFERENCE\"");
        assertThat(programme("secretariat").poster("/engine-rest/task/" + tache + "/complete", conference).statusCode())
                .isEqualTo(204);
        HttpResponse<String> seconde = programme("secretariat").poster("/engine-rest/task/" + tache + "/complete", conference);

        assertThat(seconde.statusCode()).isEqualTo(400);
        assertThat(seconde.body()).contains("Cette tâche n'est plus ouverte");
    }

    @Test
    void lAdministrateurNeRepondAAucuneTache() {
        HttpResponse<String> reponse = programme("admin").poster("/engine-rest/task/" + tache + "/complete", DIRECTE);
        assertThat(reponse.statusCode()).isIn(400, 403);
        assertThat(programme("secretariat").lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(200);
    }

    private static String reponse(String recevabilite, String voie) {
        return "{\"variables\":{\"recevabilite\":{\"value\":" + recevabilite + "},\"voie\":{\"value\":" + voie + "}}}";
    }
}
