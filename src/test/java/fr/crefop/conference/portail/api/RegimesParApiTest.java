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
        JsonNode regime = regime("2015-2018");

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
        List<String> proprietes = StreamSupport.stream(regime("2015-2018").get("proprietes").spliterator(), false).map(JsonNode::asText).toList();

        assertThat(proprietes).contains("dateDepot", "parcours.moisCdd12Mois", "parcours.dernierCif.fin", "beneficiaire.cpf.soldeHeures")
                .noneMatch(p -> p.startsWith("projet.") || p.startsWith("parcours.dernierPtp") || p.startsWith("beneficiaire.cpf.dotations")
                        || p.equals("parcours.joursSpectacle24Mois"));
    }

    @Test
    void leRegimeDAujourdhuiNAPasDeFinEtDitQuiPayaitAvant() {
        JsonNode regime = regime("2019-");

        assertThat(regime.get("debut").asText()).isEqualTo("2019-01-01");
        assertThat(regime.get("fin").isNull()).isTrue();
        assertThat(regime.get("dispositifs")).hasSize(18);
        assertThat(trouver(regime.get("dispositifs"), "AIF").get("payeurs").toString())
                .isEqualTo("[{\"financeur\":\"FRANCE_TRAVAIL\",\"depuis\":\"2024-01-01\"},{\"financeur\":\"POLE_EMPLOI\"}]");
        assertThat(trouver(regime.get("dispositifs"), "CPF_SALARIE").get("payeurs").toString()).isEqualTo("[{\"financeur\":\"CAISSE_DES_DEPOTS\","
                + "\"depuis\":\"2020-01-01\"},{\"donnee\":\"parcours.opco\",\"prefixe\":\"OPCO_\"},{\"financeur\":\"OPCO\"}]");
        assertThat(trouver(regime.get("financeurs"), "TRANSITIONS_PRO_CVL").get("role").asText()).isEqualTo("TRANSITION");
    }

    @Test
    void leRegimeDAujourdhuiListeLesProprietesDAujourdhui() {
        List<String> proprietes = StreamSupport.stream(regime("2019-").get("proprietes").spliterator(), false).map(JsonNode::asText).toList();

        assertThat(proprietes).contains("dateDepot", "projet.changeDeMetier", "beneficiaire.cpf.soldeEuros", "parcours.opco", "formation.certification.type")
                .doesNotContain("beneficiaire.cpf.soldeHeures", "parcours.opca", "formation.rncp");
    }

    /** Who decides is called as on the day that is asked, and today as today. */
    @Test
    void quiDecideALeNomDuJourDemande() {
        assertThat(quiDecideDeLAif("/api/regimes?le=2023-12-31")).isEqualTo("l'agence Pôle emploi");
        assertThat(quiDecideDeLAif("/api/regimes?le=2024-01-01")).isEqualTo("l'agence France Travail");
        assertThat(quiDecideDeLAif("/api/regimes")).isEqualTo("l'agence France Travail");
        probleme(programme("conseiller").lire("/api/regimes?le=hier"), 400);
    }

    private String quiDecideDeLAif(String adresse) {
        JsonNode regimes = json(programme("conseiller").lire(adresse));
        return StreamSupport.stream(regimes.spliterator(), false).filter(r -> r.get("id").asText().equals("2019-"))
                .map(r -> trouver(r.get("dispositifs"), "AIF").get("decide").asText()).findFirst().orElseThrow();
    }

    @Test
    void ilFautUnCompte() {
        probleme(anonyme().lire("/api/regimes"), 401);
    }

    private JsonNode regime(String id) {
        JsonNode regimes = json(programme("conseiller").lire("/api/regimes"));
        assertThat(regimes).hasSize(2);
        return StreamSupport.stream(regimes.spliterator(), false).filter(r -> r.get("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode trouver(JsonNode liste, String code) {
        return StreamSupport.stream(liste.spliterator(), false).filter(n -> n.get("code").asText().equals(code)).findFirst().orElseThrow();
    }
}
