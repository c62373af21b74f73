package fr.crefop.conference.portail.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.dossier.ContratDeSimulation;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The two contracts: the client's, for simulations, and ours, for the rest of the API. */
final class Contrats {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode SIMULATION = ContratDeSimulation.lire();
    private static final JsonNode SAISINE = lire("/contrat/saisine.openapi.yaml");

    private Contrats() {}

    static Info presentation() {
        return Json31.mapper().convertValue(SAISINE.get("info"), Info.class);
    }

    /** Read anew each time: whoever serves them may complete them. */
    static Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        for (JsonNode contrat : new JsonNode[] {SIMULATION, SAISINE}) {
            contrat.at("/components/schemas").properties().forEach(schema ->
                    schemas.put(schema.getKey(), Json31.mapper().convertValue(schema.getValue(), Schema.class)));
        }
        return schemas;
    }

    /** What is read of a demande in a case: the same data, none of which is promised, for each reader sees some of it (adr/0026). */
    static Schema<?> demandeVue() {
        ObjectNode vue = (ObjectNode) sansObligation(SIMULATION.at("/components/schemas/DemandeDeSimulation"));
        vue.put("description", "Ce que le compte voit de la demande : toute donnée peut manquer, qu'elle soit inconnue ou réservée à d'autres.");
        return Json31.mapper().convertValue(vue, Schema.class);
    }

    /** A copy in which what the schema refers to stands in its place, since it too asks for nothing. */
    private static JsonNode sansObligation(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        JsonNode copie = reference.isEmpty() ? schema.deepCopy() : SIMULATION.at(reference.substring(1)).deepCopy();
        if (copie instanceof ObjectNode objet) {
            if (objet.path("required").isArray()) {
                objet.remove("required");
            }
            objet.properties().forEach(champ -> champ.setValue(sansObligation(champ.getValue())));
        } else if (copie instanceof ArrayNode liste) {
            IntStream.range(0, liste.size()).forEach(rang -> liste.set(rang, sansObligation(liste.get(rang))));
        }
        return copie;
    }

    private static JsonNode lire(String nom) {
        try (InputStream fichier = Contrats.class.getResourceAsStream(nom)) {
            return YAML.readTree(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException("Contrat illisible : " + nom, e);
        }
    }
}
