package fr.crefop.conference;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The shared cases as people really bring them: a saisine supposes nothing. Of case 12, which supposes that the convention is
 * not active, the demonstration's person has a project that Pôle emploi did not validate: the same 415,00 € are left.
 */
public final class CasReels {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private CasReels() {}

    /** @param cas {@code cas-12} */
    public static ObjectNode demande(String cas) {
        return demande(cas, Map.of());
    }

    /** @param changements by path: {@code formation.rncp} */
    public static ObjectNode demande(String cas, Map<String, Object> changements) {
        try (InputStream fichier = CasReels.class.getResourceAsStream("/rules/regimes/" + (cas.startsWith("cas-26") ? "2019-" : "2015-2018") + "/cas/" + cas + ".json")) {
            ObjectNode demande = (ObjectNode) JSON.readTree(fichier).get("demande");
            demande.remove("hypotheses");
            if (cas.equals("cas-12")) {
                changer(demande, "dossier.validationPoleEmploi", false);
            }
            changements.forEach((chemin, valeur) -> changer(demande, chemin, valeur));
            return demande;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Case 12 with all that the Région asks for: nothing but a convention keeps its cheque from paying the 415,00 € that are left. */
    public static ObjectNode cas12SansConvention() {
        return demande("cas-12", Map.of("dossier.nombreDevis", 2, "dossier.lettreMotivation", true, "formation.rncp", true));
    }

    private static void changer(JsonNode demande, String chemin, Object valeur) {
        int point = chemin.indexOf('.');
        ((ObjectNode) demande.get(chemin.substring(0, point))).set(chemin.substring(point + 1), JSON.valueToTree(valeur));
    }
}
