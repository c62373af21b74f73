package fr.crefop.conference.financement;

import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.cadre.Dispositif;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared cases, as they are written: authority over everything else. */
class CasTypesTest {

    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void lePlanEstCeluiDuCas(String numero) {
        JsonNode attendu = Atelier.cas(numero).get("attendu");
        JsonNode plan = Atelier.JSON.valueToTree(Atelier.plan(numero));

        assertThat(plan.at("/statut").asText()).isEqualTo(attendu.at("/statut").asText());
        assertThat(lignes(plan.get("contributions"))).isEqualTo(lignes(attendu.get("contributions")));
        assertThat(nombre(plan.get("resteAFinancer"))).isEqualTo(nombre(attendu.get("resteAFinancer")));
        assertThat(plan.get("saisineProposee")).isEqualTo(attendu.get("saisineProposee"));
        if (attendu.has("remuneration")) {
            verifierRemuneration(plan.get("remuneration"), attendu.get("remuneration"));
        }
        if (attendu.has("apportPersonnel")) {
            attendu.get("apportPersonnel").properties().forEach(champ -> assertThat(texte(plan.get("apportPersonnel").get(champ.getKey())))
                    .as("apport " + champ.getKey()).isEqualTo(texte(champ.getValue())));
        }
        attendu.path("motifs").properties().forEach(motif -> assertThat(motifs(plan, motif.getKey()))
                .as("motifs de " + motif.getKey()).containsAll(textes(motif.getValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void lePlanSuitLeSchemaDuContrat(String numero) {
        assertThat(CONTRAT.validate(Atelier.JSON.valueToTree(Atelier.plan(numero)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void chaqueDispositifEstDitUneFois(String numero) {
        PlanDeFinancement plan = Atelier.plan(numero);
        List<Dispositif> dits = Stream.concat(plan.contributions().stream().map(c -> c.dispositif()).distinct(),
                plan.ecartes().stream().map(e -> e.dispositif())).sorted().toList();
        assertThat(dits).containsExactlyElementsOf(RegimeDeTest.regime().dispositifs());
    }

    private static void verifierRemuneration(JsonNode obtenue, JsonNode attendue) {
        if (attendue.isNull()) {
            assertThat(obtenue.isNull()).as("aucune rémunération").isTrue();
            return;
        }
        assertThat(obtenue.get("dispositif")).isEqualTo(attendue.get("dispositif"));
        assertThat(nombre(obtenue.get("total"))).isEqualTo(nombre(attendue.get("total")));
    }

    private static List<String> motifs(JsonNode plan, String dispositif) {
        for (JsonNode ecarte : plan.get("ecartes")) {
            if (ecarte.get("dispositif").asText().equals(dispositif)) {
                return ecarte.get("motifs").findValuesAsText("regle");
            }
        }
        return List.of();
    }

    private static List<String> lignes(JsonNode contributions) {
        List<String> lignes = new ArrayList<>();
        contributions.forEach(c -> lignes.add(c.get("dispositif").asText() + " " + c.get("rubrique").asText() + " " + nombre(c.get("montant"))));
        return lignes;
    }

    private static List<String> textes(JsonNode liste) {
        List<String> textes = new ArrayList<>();
        liste.forEach(t -> textes.add(t.asText()));
        return textes;
    }

    private static String texte(JsonNode noeud) {
        return noeud == null ? null : noeud.isNumber() ? nombre(noeud) : noeud.asText();
    }

    private static String nombre(JsonNode noeud) {
        return new BigDecimal(noeud.asText()).setScale(2).toPlainString();
    }
}
