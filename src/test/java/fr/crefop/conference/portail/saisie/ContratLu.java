package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The DemandeDeSimulation of the contract that the client published, flattened: path to leaf schema, and the paths that are required. */
record ContratLu(Map<String, JsonNode> feuilles, Set<String> requises) {

    static ContratLu lire() throws IOException {
        JsonNode schemas = new YAMLMapper()
                .readTree(ContratLu.class.getResourceAsStream("/contrat/simulation-publiee.openapi.yaml"))
                .at("/components/schemas");
        ContratLu contrat = new ContratLu(new LinkedHashMap<>(), new TreeSet<>());
        contrat.descendre("demande", schemas.get("DemandeDeSimulation"), schemas, true);
        return contrat;
    }

    private void descendre(String chemin, JsonNode objet, JsonNode schemas, boolean requis) {
        Set<String> obligatoires = StreamSupport.stream(objet.path("required").spliterator(), false)
                .map(JsonNode::asText).collect(Collectors.toSet());
        objet.get("properties").properties().forEach(propriete -> {
            String enfant = chemin + "." + propriete.getKey();
            JsonNode schema = resoudre(propriete.getValue(), schemas);
            boolean enfantRequis = requis && obligatoires.contains(propriete.getKey());
            if (schema.has("properties")) {
                descendre(enfant, schema, schemas, enfantRequis);
            } else {
                feuilles.put(enfant, schema);
                if (enfantRequis) {
                    requises.add(enfant);
                }
            }
        });
    }

    private static JsonNode resoudre(JsonNode schema, JsonNode schemas) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
