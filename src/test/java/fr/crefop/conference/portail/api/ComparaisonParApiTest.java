package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What if the convention were active, the ceiling lower, a dispositif left out: the plans side by side. */
class ComparaisonParApiTest extends AvecApi {

    private static final String ADRESSE = "/api/simulations/comparaison";

    @Test
    void lesVariantesSontComparesLigneParLigneALaPremiere() {
        HttpResponse<String> envoi = envoyer(corps("12", variante("sans", Map.of()), variante("avec", Map.of("convention.fongecif_pe.active", true)),
                variante("sans CIF", Map.of("exclure", List.of("CIF_CDD")))));
        JsonNode reponse = json(envoi);

        assertThat(reponse.at("/variantes").findValuesAsText("nom")).containsExactly("sans", "avec", "sans CIF");
        assertThat(reponse.at("/variantes/1/plan/statut").asText()).isEqualTo("COMPLET");
        assertThat(envoi.body()).endsWith("\"differences\":[" + String.join(",",
                "{\"objet\":\"CONTRIBUTION\",\"dispositif\":\"CIF_CDD\",\"rubrique\":\"CP\",\"montants\":[13725.00,13725.00,0.00],\"ecarts\":[0.00,0.00,-13725.00]}",
                "{\"objet\":\"CONTRIBUTION\",\"dispositif\":\"AIF\",\"rubrique\":\"CP\",\"montants\":[0.00,415.00,14140.00],\"ecarts\":[0.00,415.00,14140.00]}",
                "{\"objet\":\"REMUNERATION\",\"dispositif\":\"CIF_CDD\",\"montants\":[5000.00,5000.00,0.00],\"ecarts\":[0.00,0.00,-5000.00]}",
                "{\"objet\":\"REMUNERATION\",\"dispositif\":\"RFPE\",\"montants\":[0.00,0.00,1357.40],\"ecarts\":[0.00,0.00,1357.40]}",
                "{\"objet\":\"RESTE\",\"montants\":[415.00,0.00,0.00],\"ecarts\":[0.00,-415.00,-415.00]}") + "]}");
    }

    @Test
    void leMemePlanNADePasDeDifference() {
        JsonNode reponse = json(envoyer(corps("03", variante("a", Map.of()), variante("b", Map.of("exclure", List.of("CIF_CDI"))))));

        assertThat(reponse.get("differences")).isEmpty();
    }

    @Test
    void chaqueChampFautifEstNommeOuIlEst() {
        ObjectNode corps = corps("12", variante("a", Map.of("aif.plafond", "beaucoup", "inconnue.cle", 1)), variante("a", Map.of("exclure", List.of("AIF", "RIEN"))));
        ((ObjectNode) corps.at("/demande/formation")).put("prixHt", -1).put("debut", "2010-01-01");
        corps.put("autre", 1);

        assertThat(champs(corps)).containsExactlyInAnyOrder("autre", "demande.formation.prixHt", "demande.formation.debut",
                "variantes[0].hypotheses.aif.plafond", "variantes[0].hypotheses.inconnue.cle", "variantes[1].nom", "variantes[1].hypotheses.exclure[1]");
    }

    @Test
    void ilYADeDeuxASixVariantesEtUneDemande() {
        JsonNode seule = variante("seule", Map.of());
        assertThat(champs(corps("12", seule))).containsExactly("variantes");
        assertThat(champs(corps("12", seule, seule, seule, seule, seule, seule, seule))).containsExactly("variantes");
        assertThat(champs(corps("12").without("demande"))).containsExactly("demande", "variantes");
        assertThat(champs(corps("12", Saisines.JSON.valueToTree(3), Saisines.JSON.valueToTree(Map.of("nom", 1, "hypotheses", "x")))))
                .containsExactly("variantes[0]", "variantes[1].nom", "variantes[1].hypotheses");
        probleme(programme("conseiller").poster(ADRESSE, "[]"), 400);
        probleme(programme("conseiller").poster(ADRESSE, "{\"demande\":"), 400);
        probleme(programme("conseiller").poster(ADRESSE, "{\"a\":\"" + "x".repeat(300_000) + "\"}"), 413);
        probleme(anonyme().poster(ADRESSE, "{}"), 401);
    }

    private HttpResponse<String> envoyer(JsonNode corps) {
        HttpResponse<String> reponse = programme("conseiller").poster(ADRESSE, corps.toString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse;
    }

    private List<String> champs(JsonNode corps) {
        return probleme(programme("conseiller").poster(ADRESSE, corps.toString()), 400).get("erreurs").findValuesAsText("champ");
    }

    private static JsonNode variante(String nom, Map<String, Object> hypotheses) {
        return Saisines.JSON.valueToTree(Map.of("nom", nom, "hypotheses", hypotheses));
    }

    private static ObjectNode corps(String cas, JsonNode... variantes) {
        ObjectNode corps = Saisines.JSON.createObjectNode();
        corps.set("demande", Atelier.demande(cas));
        ArrayNode liste = corps.putArray("variantes");
        List.of(variantes).forEach(liste::add);
        return corps;
    }
}
