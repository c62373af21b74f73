package fr.crefop.conference.portail.api;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.CasReels;
import java.io.IOException;

/** A good saisine, and the same with one thing changed. */
final class Saisines {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // Half a character would not survive the way otherwise.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Saisines() {}

    /** One that says it is another request than those sent before. @param cas {@code cas-12}: a person of the shared cases */
    static ObjectNode saisine(String cas) {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Il manque une part du prix.").put("confirmerDoublon", true);
        saisine.putObject("identite").put("nom", "Essai").put("prenom", "Camille");
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", CasReels.demande(cas));
        return saisine;
    }

    /** @param chemin {@code demande.formation.debut}; @param valeur JSON text, or null to take the field out */
    static String avec(String chemin, String valeur) {
        try {
            ObjectNode saisine = saisine("cas-12");
            String[] pas = chemin.split("\\.");
            ObjectNode parent = saisine;
            for (int i = 0; i < pas.length - 1; i++) {
                JsonNode enfant = parent.get(pas[i]);
                parent = enfant instanceof ObjectNode objet ? objet : parent.putObject(pas[i]);
            }
            parent.remove(pas[pas.length - 1]);
            if (valeur != null) {
                parent.set(pas[pas.length - 1], JSON.readTree(valeur));
            }
            return JSON.writeValueAsString(saisine);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
