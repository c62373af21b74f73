package fr.crefop.conference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Takes and answers tasks as Tasklist does: through the engine's REST and the variables of the forms. */
final class Taches {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApplicationReelle application;

    Taches(ApplicationReelle application) {
        this.application = application;
    }

    /** Waits for the task of that id in its diagram to be visible to the account, claims it and answers it. */
    void repondre(String compte, String numero, String tacheId, Map<String, Object> reponses) throws Exception {
        Visiteur visiteur = application.programme(compte);
        String id = attendre(visiteur, numero, tacheId).get("id").asText();
        exiger(204, visiteur.poster("/engine-rest/task/" + id + "/claim", "{}"));
        exiger(204, soumettre(visiteur, id, reponses));
    }

    static HttpResponse<String> soumettre(Visiteur visiteur, String id, Map<String, Object> reponses) throws Exception {
        Map<String, Object> variables = new TreeMap<>();
        reponses.forEach((nom, valeur) -> variables.put(nom, Map.of("value", valeur)));
        return visiteur.poster("/engine-rest/task/" + id + "/submit-form",
                JSON.writeValueAsString(Map.of("variables", variables)));
    }

    static JsonNode attendre(Visiteur visiteur, String numero, String tacheId) throws Exception {
        for (int essai = 0; essai < 120; essai++) {
            HttpResponse<String> reponse = visiteur.lire("/engine-rest/task?processInstanceBusinessKey=" + numero
                    + "&taskDefinitionKey=" + tacheId);
            exiger(200, reponse);
            JsonNode taches = JSON.readTree(reponse.body());
            if (!taches.isEmpty()) {
                return taches.get(0);
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("La tâche " + tacheId + " n'est pas venue pour " + numero);
    }

    static void exiger(int statut, HttpResponse<String> reponse) {
        if (reponse.statusCode() != statut) {
            throw new AssertionError(reponse.uri() + " a répondu " + reponse.statusCode() + " : " + reponse.body());
        }
    }
}
