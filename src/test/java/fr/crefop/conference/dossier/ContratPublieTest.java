package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is served, against the contract that the client published: the same data, of the same kinds and bounds. */
class ContratPublieTest {

    private static final JsonNode SERVI = ContratDeSimulation.lire().at("/components/schemas");

    private static JsonNode publie() throws IOException {
        return new YAMLMapper().readTree(ContratPublieTest.class.getResourceAsStream("/contrat/simulation-publiee.openapi.yaml"))
                .at("/components/schemas");
    }

    static Stream<String> schemas() throws IOException {
        return publie().properties().stream().map(java.util.Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void chaqueSchemaEstCeluiQuiEstPublie(String nom) throws IOException {
        assertThat(comparable(SERVI.get(nom)).toPrettyString()).isEqualTo(comparable(publie().get(nom)).toPrettyString());
    }

    @Test
    void rienDAutreNEstServi() throws IOException {
        Set<String> publies = new TreeSet<>(schemas().toList());
        assertThat(SERVI.properties()).extracting(java.util.Map.Entry::getKey).hasSameElementsAs(publies);
    }

    /** Without what is said to people, in one order, and with one way to write each number. */
    private static JsonNode comparable(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            TreeMap<String, JsonNode> tries = new TreeMap<>();
            objet.properties().forEach(champ -> {
                // A property may be called so; what describes one is a text.
                boolean pourLesGens = Set.of("description", "examples").contains(champ.getKey()) && !champ.getValue().isObject();
                if (!pourLesGens && !champ.getValue().isNull()) {
                    tries.put(champ.getKey(), Set.of("required", "enum").contains(champ.getKey()) && champ.getValue().isArray()
                            ? new YAMLMapper().valueToTree(new TreeSet<>(new YAMLMapper().convertValue(champ.getValue(), Set.class)))
                            : comparable(champ.getValue()));
                }
            });
            return new YAMLMapper().createObjectNode().setAll(tries);
        }
        return noeud.isNumber() ? new YAMLMapper().getNodeFactory().numberNode(new BigDecimal(noeud.asText()).stripTrailingZeros()) : noeud;
    }
}
