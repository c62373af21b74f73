package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import fr.crefop.conference.dossier.Declaration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The public contract of the plan: what is answered as it is written, what is sent as it is declared. */
public final class SchemaDuContrat {

    private static final String CONTRAT = "/contrat/simulation.openapi.yaml";

    private static final ObjectMapper YAML = new YAMLMapper();

    private SchemaDuContrat() {}

    /** The whole document. */
    public static JsonNode contrat(Declaration declaration) {
        try (InputStream fichier = SchemaDuContrat.class.getResourceAsStream(CONTRAT)) {
            JsonNode contrat = YAML.readTree(fichier);
            // Unquoted commas of the descriptions leave keys without value.
            Elagage.retirerLesNuls(contrat);
            ObjectNode ecrits = (ObjectNode) contrat.at("/components/schemas");
            ObjectNode schemas = YAML.createObjectNode();
            schemas.setAll(SchemaDeLaDemande.faire(declaration));
            schemas.setAll(ecrits);
            ((ObjectNode) contrat.get("components")).set("schemas", schemas);
            return contrat;
        } catch (IOException e) {
            throw new UncheckedIOException("Le contrat n'est pas lisible", e);
        }
    }

    /** @param composant name under components.schemas */
    public static JsonSchema lire(String composant) {
        return lire(composant, Declaration.deLaDemande());
    }

    static JsonSchema lire(String composant, Declaration declaration) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .typeLoose(false)
                .build();
        JsonSchemaFactory fabrique = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        return fabrique.getSchema(seuls(contrat(declaration).at("/components/schemas"), composant), config);
    }

    /** The schemas without the OpenAPI around them, which a JSON Schema validator would not know. */
    private static JsonNode seuls(JsonNode schemas, String composant) {
        try {
            ObjectNode document = YAML.createObjectNode().put("$ref", "#/$defs/" + composant);
            document.set("$defs", YAML.readTree(YAML.writeValueAsString(schemas).replace("#/components/schemas/", "#/$defs/")));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("Le contrat n'est pas lisible", e);
        }
    }
}
