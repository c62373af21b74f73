package fr.crefop.conference.financement.filet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The net sees every difference, and lets through only what a decision describes. */
class DifferencesDecideesTest {

    private static final String AVANT = """
            {"statut":"PARTIEL","contributions":[{"dispositif":"AIF","rubrique":"CP","montant":10.00}],"ecartes":[{"dispositif":"AGEPI","statut":"ECARTE","motifs":[{"regle":"AGEPI-E","libelle":"Parent isolé"}]}]}""";
    private static final JsonNode DEMANDE = ComparaisonDeTextes.lire("{\"beneficiaire\":{\"allocation\":{\"type\":\"RSA\"}}}");

    @Test
    void unMontantChangeEstDitParLaLigneQuIlConcerne() {
        assertThat(ecarts("10.00", "10.01")).containsExactly(new Ecart("contributions[AIF CP].montant", "10.00", "10.01"));
    }

    @Test
    void unNombreEcritAutrementEstUnEcart() {
        assertThat(ecarts("10.00", "10.0")).containsExactly(new Ecart("contributions[AIF CP].montant", "10.00", "10.0"));
    }

    @Test
    void unElementDisparuEtUnOrdreChangeSontDesEcarts() {
        assertThat(ecarts("[{\"regle\":\"AGEPI-E\",\"libelle\":\"Parent isolé\"}]", "[]")).extracting(Ecart::chemin)
                .containsExactly("ecartes[AGEPI].motifs[AGEPI-E]");
        assertThat(ComparaisonDeTextes.comparer("{\"regles\":[\"A\",\"B\"]}", "{\"regles\":[\"B\",\"A\"]}")).extracting(Ecart::chemin)
                .containsExactly("regles(ordre)");
        assertThat(ComparaisonDeTextes.comparer("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}")).extracting(Ecart::chemin).containsExactly("(ecriture)");
    }

    @Test
    void uneDecisionNeCouvreQueCeQuElleDecrit() throws IOException {
        DifferencesDecidees decidees = lire("""
                - { decision: I.6, quoi: "le RSA n'est pas un chômage", chemin: 'ecartes\\[AGEPI\\]\\..*', si: { beneficiaire.allocation.type: RSA } }
                """);
        List<Ecart> ecarts = List.of(new Ecart("ecartes[AGEPI].statut", "\"ECARTE\"", "\"SANS_OBJET\""), new Ecart("statut", "\"PARTIEL\"", "\"COMPLET\""));

        assertThat(decidees.nonDecides(0, DEMANDE, ecarts)).extracting(Ecart::chemin).containsExactly("statut");
        assertThat(decidees.nonDecides(1, ComparaisonDeTextes.lire("{}"), ecarts)).isEqualTo(ecarts);
        assertThat(decidees.plansCouverts().values()).containsExactly(1);
    }

    /** The aids that are asked for after the entry are never late for it. */
    @Test
    void unDepotApresLeDebutSeVoitDansLaDemande() throws IOException {
        DifferencesDecidees decidees = lire("- { decision: T-9, quoi: un délai, chemin: 'statut', depotApresLeDebut: true }");
        List<Ecart> ecarts = List.of(new Ecart("statut", "\"PARTIEL\"", "\"COMPLET\""));
        String demande = "{\"dateDepot\":\"2018-03-01\",\"depots\":{\"%s\":\"2018-03-03\"},\"formation\":{\"debut\":\"2018-03-02\"}}";

        assertThat(decidees.nonDecides(0, ComparaisonDeTextes.lire(demande.formatted("CPF_DE")), ecarts)).isEmpty();
        assertThat(decidees.nonDecides(0, ComparaisonDeTextes.lire(demande.formatted("AIDE_MOBILITE")), ecarts)).isEqualTo(ecarts);
    }

    @Test
    void uneDecisionQuiPermettraitToutEstRefusee() {
        assertThatThrownBy(() -> lire("- { decision: I.6, quoi: tout }")).hasMessageContaining("elle permettrait tout");
    }

    private static List<Ecart> ecarts(String ceci, String devient) {
        return ComparaisonDeTextes.comparer(AVANT, AVANT.replace(ceci, devient));
    }

    private static DifferencesDecidees lire(String yaml) throws IOException {
        return DifferencesDecidees.de(new YAMLMapper().readTree(yaml));
    }
}
