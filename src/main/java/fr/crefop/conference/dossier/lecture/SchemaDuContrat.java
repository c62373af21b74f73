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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A schema of the public contract, from the copy that this application carries. */
public final class SchemaDuContrat {

    private static final String CONTRAT = "/contrat/simulation.openapi.yaml";

    private static final ObjectMapper YAML = new YAMLMapper();

    private SchemaDuContrat() {}

    /** @param composant name under components.schemas */
    public static JsonSchema lire(String composant) {
        try (InputStream fichier = SchemaDuContrat.class.getResourceAsStream(CONTRAT)) {
            JsonNode contrat = YAML.readTree(fichier);
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_POINTER)
                    .typeLoose(false)
                    .build();
            JsonSchemaFactory fabrique = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
            return fabrique.getSchema(seuls(contrat.at("/components/schemas"), composant), config);
        } catch (IOException e) {
            throw new UncheckedIOException("Le contrat n'est pas lisible", e);
        }
    }

    /** Unquoted commas of the contract's descriptions leave keys without value: they go too. The schemas without the OpenAPI around them, which a JSON Schema validator would not know. */
    private static JsonNode seuls(JsonNode schemas, String composant) throws IOException {
        ObjectNode document = YAML.createObjectNode().put("$ref", "#/$defs/" + composant);
        document.set("$defs", YAML.readTree(YAML.writeValueAsString(schemas).replace("#/components/schemas/", "#/$defs/")));
        Elagage.retirerLesNuls(document);
        return document;
    }
}
