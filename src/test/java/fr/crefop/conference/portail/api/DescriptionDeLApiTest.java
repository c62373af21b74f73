package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.crefop.conference.dossier.ContratDeSimulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program reads before it calls. */
class DescriptionDeLApiTest extends AvecApi {

    private JsonNode description;

    @BeforeEach
    void lire() throws IOException {
        description = json(programme("conseiller").lire("/v3/api-docs"));
        Files.writeString(Path.of("target/description-de-l-api.json"), description.toPrettyString());
    }

    @Test
    void lApiSePresenteEnFrancais() {
        assertThat(description.get("openapi").asText()).startsWith("3.1");
        assertThat(description.at("/info/title").asText()).isEqualTo("Conférence des financeurs");
        assertThat(description.at("/info/description").asText()).contains("Une donnée absente est INCONNUE");
        assertThat(description.at("/components/securitySchemes/compte/scheme").asText()).isEqualTo("basic");
        assertThat(description.at("/components/securitySchemes/cle/scheme").asText()).isEqualTo("bearer");
    }

    @Test
    void seulesLesAdressesDeLApiSontDecrites() {
        assertThat(noms(description.get("paths"))).containsExactlyInAnyOrder("/api/simulations", "/api/simulations/comparaison", "/api/regimes", "/api/saisines",
                "/api/dossiers", "/api/dossiers/{numero}", "/api/dossiers/{numero}/plan.pdf",
                "/api/dossiers/{numero}/pieces", "/api/dossiers/{numero}/pieces/{id}", "/api/taches", "/api/taches/{id}", "/api/taches/{id}/reponse");
    }

    static Stream<JsonNode> contrats() throws IOException {
        return Stream.of(ContratDeSimulation.lire(),
                new YAMLMapper().readTree(DescriptionDeLApiTest.class.getResourceAsStream("/contrat/saisine.openapi.yaml")));
    }

    @ParameterizedTest
    @MethodSource("contrats")
    void lesSchemasServisSontExactementCeuxDuContrat(JsonNode contrat) {
        JsonNode ecrits = contrat.at("/components/schemas");
        comparable(ecrits);
        comparable(description.at("/components/schemas"));

        for (String nom : noms(ecrits)) {
            assertThat(description.at("/components/schemas/" + nom)).as(nom).isEqualTo(ecrits.get(nom));
        }
    }

    /** Only the advisor's own case and the college's share of it; the same schema tells both. */
    @ParameterizedTest
    @ValueSource(strings = {"conseiller", "bureau.etat"})
    void laDemandeLueParChacunEstDecrite(String compte) {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        ObjectNode schema = description.deepCopy();
        schema.put("$ref", "#/components/schemas/DemandeVue");

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                .validate(dossier(numero, compte).get("demande"))).isEmpty();
    }

    @Test
    void laSimulationSuitLeContrat() {
        JsonNode simulation = description.at("/paths/~1api~1simulations/post");

        assertThat(corps(simulation)).isEqualTo("DemandeDeSimulation");
        assertThat(reponse(simulation, "200", "application/json")).isEqualTo("PlanDeFinancement");
        refus(simulation, "400", "401", "413", "415");
    }

    @Test
    void laComparaisonDitSonCorpsEtSaReponse() {
        JsonNode comparaison = description.at("/paths/~1api~1simulations~1comparaison/post");

        assertThat(corps(comparaison)).isEqualTo("DemandeDeComparaison");
        assertThat(reponse(comparaison, "200", "application/json")).isEqualTo("ComparaisonDePlans");
        refus(comparaison, "400", "401", "413", "415");
    }

    @Test
    void lesRegimesSontDecritsTelsQuIlsSontRendus() {
        JsonNode lecture = description.at("/paths/~1api~1regimes/get");

        assertThat(nom(lecture.at("/responses/200/content/application~1json/schema/items/$ref"))).isEqualTo("RegimeDecrit");
        assertThat(noms(description.at("/components/schemas/RegimeDecrit/properties")))
                .isEqualTo(noms(json(programme("conseiller").lire("/api/regimes")).get(0)));
        refus(lecture, "401");
    }

    @Test
    void laSaisineDitSonCorpsSaReponseEtSesRefus() {
        JsonNode saisine = description.at("/paths/~1api~1saisines/post");

        assertThat(corps(saisine)).isEqualTo("Saisine");
        assertThat(reponse(saisine, "201", "application/json")).isEqualTo("SaisineDeposee");
        assertThat(saisine.at("/responses/201/headers/Location").isMissingNode()).isFalse();
        assertThat(saisine.at("/responses/200").isMissingNode()).isTrue();
        refus(saisine, "400", "401", "403", "413", "415");
    }

    @Test
    void leDossierEstDecritTelQuIlEstRendu() {
        JsonNode lecture = description.at("/paths/~1api~1dossiers~1{numero}/get");
        JsonNode vue = description.at("/components/schemas/DossierVue/properties");

        assertThat(reponse(lecture, "200", "application/json")).isEqualTo("DossierVue");
        refus(lecture, "401", "404");
        assertThat(noms(vue)).isEqualTo(noms(dossier(saisir("cas-12"), "conseiller")));
        assertThat(vue.at("/demande/$ref").asText()).endsWith("/DemandeVue");
        assertThat(vue.at("/plan/$ref").asText()).endsWith("/PlanDeFinancement");
        assertThat(noms(description.at("/components/schemas/EtapeVue/properties")))
                .containsExactlyInAnyOrder("libelle", "qui", "depuis", "echeance", "faitLe", "faitPar");
    }

    @Test
    void lesPiecesDisentCommentEnJoindreUneEtCeQuiEnEstLu() {
        JsonNode envoi = description.at("/paths/~1api~1dossiers~1{numero}~1pieces/post");

        assertThat(nom(envoi.at("/requestBody/content/multipart~1form-data/schema/$ref"))).isEqualTo("PieceAJoindre");
        assertThat(reponse(envoi, "201", "application/json")).isEqualTo("PieceJointe");
        assertThat(envoi.at("/responses/413/description").asText()).contains("10 Mo");
        refus(envoi, "400", "401", "403", "404", "413", "415");
        assertThat(reponse(description.at("/paths/~1api~1dossiers~1{numero}~1pieces/get"), "200", "application/json")).isEqualTo("PiecesVue");
    }

    @Test
    void lePlanEnUnePageEstUnPdf() {
        JsonNode plan = description.at("/paths/~1api~1dossiers~1{numero}~1plan.pdf/get");

        assertThat(plan.at("/responses/200/content/application~1pdf/schema/format").asText()).isEqualTo("binary");
        refus(plan, "401", "404");
    }

    /** Nothing is left of the records that the contract describes better. */
    @Test
    void chaqueRenvoiTrouveSonSchemaEtChaqueSchemaSert() {
        Set<String> renvois = new TreeSet<>();
        description.findValuesAsText("$ref").forEach(renvoi -> renvois.add(renvoi.substring(renvoi.lastIndexOf('/') + 1)));

        assertThat(noms(description.at("/components/schemas"))).isEqualTo(renvois);
    }

    private static void refus(JsonNode operation, String... statuts) {
        for (String statut : statuts) {
            assertThat(reponse(operation, statut, "application/problem+json")).as(statut).isEqualTo("Probleme");
            assertThat(operation.at("/responses/" + statut + "/description").asText()).isNotBlank();
        }
    }

    private static String corps(JsonNode operation) {
        assertThat(operation.at("/requestBody/required").asBoolean()).isTrue();
        return nom(operation.at("/requestBody/content/application~1json/schema/$ref"));
    }

    private static String reponse(JsonNode operation, String statut, String type) {
        return nom(operation.at("/responses/" + statut + "/content/" + type.replace("/", "~1") + "/schema/$ref"));
    }

    private static String nom(JsonNode renvoi) {
        return renvoi.asText().substring(renvoi.asText().lastIndexOf('/') + 1);
    }

    private static Set<String> noms(JsonNode objet) {
        Set<String> noms = new TreeSet<>();
        objet.fieldNames().forEachRemaining(noms::add);
        return noms;
    }

    /** Keys without value say nothing, and the order of the required ones means nothing. */
    private static void comparable(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            objet.properties().stream().filter(champ -> champ.getValue().isNull()).map(Map.Entry::getKey)
                    .toList().forEach(objet::remove);
            if (objet.get("required") instanceof ArrayNode requis) {
                List<String> tries = StreamSupport.stream(requis.spliterator(), false).map(JsonNode::asText).sorted().toList();
                requis.removeAll();
                tries.forEach(requis::add);
            }
        }
        noeud.forEach(DescriptionDeLApiTest::comparable);
    }
}
