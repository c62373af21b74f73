package fr.crefop.conference.portail.afaire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program answers to a task. Nothing that it says is left aside in silence: an answer to a question that is not asked is refused.
 *
 * @param confirmer whether who answers has read what cannot be undone
 */
record ReponseRecue(Map<String, String> reponses, boolean confirmer) {

    private static final int CHIFFRES = 30;
    private static final String REPONSES = "reponses";
    private static final String CONFIRMER = "confirmer";
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** As the description of the API tells it. */
    @Schema(name = "ReponseALaTache", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Ecrite(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "par clé de question : un texte, un nombre (euros), ou vrai pour une case ; une question"
                    + " sans réponse est absente", example = "{\"reponse\": \"ACCEPTE_MOINS\", \"montant\": 415.00}") Map<String, Object> reponses,
            @Schema(description = "vrai : qui répond a lu ce qui ne pourra pas être repris (réponse 409)") Boolean confirmer) {}

    /** @throws RefusMetier naming each fault by its path */
    static ReponseRecue lire(byte[] corps) {
        JsonNode racine;
        try {
            racine = JSON.readTree(corps);
        } catch (IOException e) {
            throw refus("", "L'envoi n'est pas du JSON lisible.");
        }
        List<Erreur> fautes = new ArrayList<>();
        if (!racine.isObject() || !racine.path(REPONSES).isObject()) {
            throw refus(REPONSES, "Donnez « reponses », un objet dont chaque nom est la clé d'une question.");
        }
        racine.fieldNames().forEachRemaining(nom -> {
            if (!Set.of(REPONSES, CONFIRMER).contains(nom)) {
                fautes.add(new Erreur(nom, null, "Cette donnée est inconnue."));
            }
        });
        JsonNode confirmer = racine.path(CONFIRMER);
        if (!confirmer.isMissingNode() && !confirmer.isBoolean() && !confirmer.isNull()) {
            fautes.add(new Erreur(CONFIRMER, null, "Vrai ou faux est attendu."));
        }
        Map<String, String> reponses = new LinkedHashMap<>();
        racine.path(REPONSES).properties().forEach(champ -> {
            JsonNode valeur = champ.getValue();
            if (valeur.isContainerNode() || valeur.isNumber() && demesure(valeur.decimalValue())) {
                fautes.add(new Erreur(REPONSES + "." + champ.getKey(), null, "Un texte, un nombre ou vrai est attendu."));
            } else if (!valeur.isNull()) {
                reponses.put(champ.getKey(), valeur.isNumber() ? valeur.decimalValue().toPlainString() : valeur.asText());
            }
        });
        exigerAucune(fautes);
        return new ReponseRecue(reponses, confirmer.asBoolean());
    }

    /** 1e2147483647 is a short text and a number no memory holds. */
    private static boolean demesure(BigDecimal nombre) {
        return nombre.precision() > CHIFFRES || Math.abs((long) nombre.scale()) > CHIFFRES;
    }

    /** @throws RefusMetier when the form does not ask, or not with these answers, what was answered */
    void exigerPosees(FormulaireRempli rempli) {
        List<Erreur> fautes = reponses.entrySet().stream()
                .filter(reponse -> !reponse.getValue().isBlank() && !reponse.getValue().equals("false") && !rempli.reponses().containsKey(reponse.getKey()))
                .map(reponse -> new Erreur(REPONSES + "." + reponse.getKey(), null, rempli.question(reponse.getKey()).isEmpty() ? "Cette question n'est pas de celles de la tâche."
                        : "Cette question ne se pose pas avec ces réponses.")).toList();
        exigerAucune(fautes);
    }

    private static void exigerAucune(List<Erreur> fautes) {
        if (!fautes.isEmpty()) {
            throw new RefusMetier("La réponse n'est pas enregistrée.", fautes);
        }
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
