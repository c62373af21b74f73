package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a client learns of the régimes instead of keeping lists of its own. */
class RegimesParApiTest extends AvecApi {

    @Test
    void chaqueRegimeDitSesDatesSesDispositifsLeursFinanceursEtLeursRubriques() {
        JsonNode regime = regime();

        assertThat(regime.get("id").asText()).isEqualTo("2015-2018");
        assertThat(regime.get("debut").asText() + " " + regime.get("fin").asText()).isEqualTo("2015-01-01 2018-12-31");
        assertThat(regime.get("dispositifs")).hasSize(18);
        JsonNode aif = trouver(regime.get("dispositifs"), "AIF");
        assertThat(aif.get("libelle").asText()).isEqualTo("Aide individuelle à la formation (AIF)");
        assertThat(aif.get("payeurs").toString()).isEqualTo("[{\"financeur\":\"POLE_EMPLOI\"}]");
        assertThat(aif.get("rubriques").toString()).isEqualTo("[{\"code\":\"CP\",\"libelle\":\"Coûts pédagogiques\"}]");
        assertThat(trouver(regime.get("dispositifs"), "CIF_CDD").get("payeurs").toString())
                .isEqualTo("[{\"donnee\":\"parcours.opacif\",\"prefixe\":\"\"},{\"role\":\"CONGE\"}]");
        assertThat(trouver(regime.get("financeurs"), "REGION_CVL").toString())
                .isEqualTo("{\"code\":\"REGION_CVL\",\"libelle\":\"Région Centre-Val de Loire\",\"region\":\"24\",\"role\":\"REGION\"}");
    }

    @Test
    void ilNeListeQueLesProprietesQuiSontPourLui() {
        List<String> proprietes = StreamSupport.stream(regime().get("proprietes").spliterator(), false).map(JsonNode::asText).toList();

        assertThat(proprietes).contains("dateDepot", "parcours.moisCdd12Mois", "parcours.dernierCif.fin", "beneficiaire.cpf.soldeHeures")
                .noneMatch(p -> p.startsWith("projet.") || p.startsWith("parcours.dernierPtp") || p.startsWith("beneficiaire.cpf.dotations")
                        || p.equals("parcours.joursSpectacle24Mois"));
    }

    @Test
    void ilFautUnCompte() {
        probleme(anonyme().lire("/api/regimes"), 401);
    }

    private JsonNode regime() {
        JsonNode regimes = json(programme("conseiller").lire("/api/regimes"));
        assertThat(regimes).hasSize(1);
        return regimes.get(0);
    }

    private static JsonNode trouver(JsonNode liste, String code) {
        return StreamSupport.stream(liste.spliterator(), false).filter(n -> n.get("code").asText().equals(code)).findFirst().orElseThrow();
    }
}
