package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class LectureDuFormulaireTest {

    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie(Declaration.deLaDemande(), periode -> true);
    private final LectureDuFormulaire lecture = new LectureDuFormulaire(catalogue);
    private final LinkedMultiValueMap<String, String> saisie = new LinkedMultiValueMap<>();

    private JsonNode lire() {
        return lecture.lire(saisie, catalogue.toutes());
    }

    @Test
    void ceQuiEstVideEstAbsent() {
        saisie.add("demande.formation.rncp", "");
        saisie.add("demande.frais.transport", "  ");
        assertThat(lire()).hasToString("{\"identite\":{},\"demande\":{\"beneficiaire\":{},\"formation\":{}}}");
    }

    @Test
    void nombresDatesEtReponsesSeLisentCommeOnLesTapeEnFrance() {
        saisie.add("demande.formation.prixHt", "14 500,50 €");
        saisie.add("demande.formation.debut", "17/09/2018");
        saisie.add("demande.formation.rncp", "false");
        saisie.add("demande.dossier.nombreDevis", "1");
        JsonNode demande = lire().get("demande");
        assertThat(demande.at("/formation/prixHt").decimalValue()).isEqualByComparingTo("14500.50");
        assertThat(demande.at("/formation/debut").asText()).isEqualTo("2018-09-17");
        assertThat(demande.at("/formation/rncp").isBoolean()).isTrue();
        assertThat(demande.at("/dossier/nombreDevis").isInt()).isTrue();
    }

    @Test
    void aucunEstUneReponseEtNonUneAbsenceDeReponse() {
        saisie.add("demande.formation.codesFinanceur", "AUCUN");
        saisie.add("demande.beneficiaire.agesEnfants", "aucun");
        saisie.addAll("demande.formation.listesCpf", List.of("COPANEF", "CPNE"));
        saisie.add("demande.formation.formacodes", "32663 ; 31736");
        assertThat(lire().at("/demande/formation"))
                .hasToString("{\"listesCpf\":[\"COPANEF\",\"CPNE\"],\"formacodes\":[\"32663\",\"31736\"],\"codesFinanceur\":[]}");
        assertThat(lire().at("/demande/beneficiaire/agesEnfants")).isEmpty();
    }

    /** Read by the usual resolver, 31 April would silently become the 30th. */
    @ParameterizedTest
    @CsvSource({"31/04/2018, 2018-04-31", "29/2/2019, 2019-02-29", "00/13/2018, 2018-13-00"})
    void unJourQuiNExistePasResteAuControleTelQuIlEstTape(String tape, String lu) {
        saisie.add("demande.formation.debut", tape);
        assertThat(lire().at("/demande/formation/debut").asText()).isEqualTo(lu);
    }

    @Test
    void ceQuiNeSeLitPasResteTelQuelPourLeControle() {
        saisie.add("demande.formation.prixHt", "environ 3000");
        assertThat(lire().at("/demande/formation/prixHt").asText()).isEqualTo("environ 3000");
    }

    @Test
    void uneListeSeTapeUneLigneParElementEtCeQuiVaParCleUneCaseParCle() {
        saisie.add("demande.beneficiaire.cpf.dotations", "REGION ; 500,50\n\nOPCO;1 000");
        saisie.add("demande.dossier.montantsAccordes.AIF", "1 200");
        saisie.add("demande.dossier.decisions.PTP", "EN_ATTENTE");
        assertThat(lire().at("/demande/beneficiaire/cpf"))
                .hasToString("{\"dotations\":[{\"origine\":\"REGION\",\"montant\":500.50},{\"origine\":\"OPCO\",\"montant\":1000}]}");
        assertThat(lire().at("/demande/dossier"))
                .hasToString("{\"montantsAccordes\":{\"AIF\":1200},\"decisions\":{\"PTP\":\"EN_ATTENTE\"}}");
    }

    @Test
    void lArbreSeRelitCommeUneDemande() throws Exception {
        saisie.add("demande.dateDepot", "2018-06-15");
        saisie.add("demande.depots.CIF_CDD", "2018-05-02");
        saisie.add("demande.beneficiaire.cpf.soldeHeures", "40");
        Demande demande = new ObjectMapper().registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .treeToValue(lire().get("demande"), Demande.class);
        assertThat(demande.depots()).containsEntry("CIF_CDD", LocalDate.of(2018, 5, 2));
    }
}
