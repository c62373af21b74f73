package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form against the public contract: no field missing, none invented, the same kinds, the same codes. */
class CatalogueDeSaisieTest {

    private static final Map<TypeDeChamp, String> TYPES = Map.of(
            TypeDeChamp.ENTIER, "integer", TypeDeChamp.NOMBRE, "number", TypeDeChamp.EUROS, "number",
            TypeDeChamp.OUI_NON, "boolean", TypeDeChamp.DATE, "string", TypeDeChamp.TEXTE, "string");

    private static ContratLu contrat;
    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie();

    @BeforeAll
    static void lireLeContrat() throws IOException {
        contrat = ContratLu.lire();
    }

    @Test
    void leFormulaireALesChampsDuContratSaufLesHypothesesQuUneSaisineNePrendPas() {
        assertThat(catalogue.champs()).extracting(Champ::chemin).doesNotHaveDuplicates()
                .filteredOn(chemin -> chemin.startsWith("demande."))
                .containsExactlyInAnyOrderElementsOf(contrat.feuilles().keySet().stream()
                        .filter(chemin -> !chemin.equals("demande.hypotheses")).toList());
    }

    @Test
    void lesChampsObligatoiresSontLesMemes() {
        assertThat(catalogue.champs()).filteredOn(Champ::requis).extracting(Champ::chemin)
                .filteredOn(chemin -> chemin.startsWith("demande."))
                .containsExactlyInAnyOrderElementsOf(contrat.requises());
    }

    @Test
    void chaqueChampALeTypeEtLesCodesDuContrat() {
        for (Champ champ : catalogue.champs()) {
            JsonNode schema = contrat.feuilles().get(champ.chemin());
            if (schema == null) {
                continue;
            }
            if (TYPES.containsKey(champ.type())) {
                assertThat(schema.path("type").asText()).as(champ.chemin()).isEqualTo(TYPES.get(champ.type()));
                assertThat(schema.path("format").asText().equals("date")).as(champ.chemin())
                        .isEqualTo(champ.type() == TypeDeChamp.DATE);
            }
            Set<String> codes = codes(schema);
            if (!codes.isEmpty()) {
                assertThat(champ.options().keySet()).as(champ.chemin()).containsExactlyInAnyOrderElementsOf(codes);
            }
        }
    }

    @Test
    void chaqueChampEtChaqueChoixSontNommes() {
        assertThat(catalogue.champs()).allSatisfy(champ -> {
            assertThat(champ.libelle()).as(champ.chemin()).isNotBlank();
            assertThat(champ.options().values()).as(champ.chemin()).doesNotContainNull().doesNotHaveDuplicates();
        });
    }

    /** Enumerated in the schema, or listed in the description of a string (opca, opacif). */
    private static Set<String> codes(JsonNode schema) {
        JsonNode liste = schema.path("enum").isMissingNode() ? schema.at("/items/enum") : schema.path("enum");
        if (liste.isArray()) {
            return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
        }
        return Pattern.compile("^[A-Z0-9_]+(, [A-Z0-9_]+)+$").matcher(schema.path("description").asText()).matches()
                ? new TreeSet<>(Set.of(schema.get("description").asText().split(", "))) : Set.of();
    }
}
