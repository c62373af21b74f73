package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.decisions.FeuilleDuPlan;
import fr.crefop.conference.decisions.PlanEnUnePage;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeuilleDuDossierTest {

    private DossierVue adopte;

    @BeforeEach
    void lireLeCas() throws Exception {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        adopte = Cas12.dossier(json.treeToValue(
                json.readTree(getClass().getResourceAsStream("/contrat/cas-12.json")).get("demande"), Demande.class));
    }

    @Test
    void givenAnAdoptedPlan_thenThePageShowsTheCommittedProposal() {
        FeuilleDuPlan feuille = FeuilleDuDossier.de(adopte).orElseThrow();
        assertThat(feuille.provisoire()).isFalse();
        assertThat(feuille.reste()).isEqualTo(Montant.ZERO);
        assertThat(feuille.coutTotal()).isEqualTo(Montant.de("14500"));
        assertThat(feuille.lignes()).extracting(FeuilleDuPlan.Ligne::derogation).containsExactly(false, false, true);
        assertThat(feuille.lignes()).allMatch(FeuilleDuPlan.Ligne::engage);
        assertThat(new PlanEnUnePage().imprimer(feuille)).isNotEmpty();
    }

    @Test
    void givenNoDecisionNorProposal_thenThePageIsAProjectWithItsRemainder() {
        FeuilleDuPlan feuille = FeuilleDuDossier.de(sansSuite(null)).orElseThrow();
        assertThat(feuille.provisoire()).isTrue();
        assertThat(feuille.reste()).isEqualTo(Montant.de("415"));
        assertThat(feuille.lignes()).noneMatch(FeuilleDuPlan.Ligne::engage);
    }

    @Test
    void givenARejection_thenNothingIsSaidToBeCommitted() {
        var rejet = new DossierVue.DecisionVue(new DossierVue.Code("REJETE", "Demande rejetée"), adopte.decision().le(), null);
        assertThat(FeuilleDuDossier.de(sansSuite(rejet)).orElseThrow().provisoire()).isTrue();
    }

    private DossierVue sansSuite(DossierVue.DecisionVue decision) {
        return new DossierVue(adopte.numero(), adopte.etat(), null, adopte.recueLe(), adopte.auteur(), adopte.structure(),
                adopte.motif(), adopte.identite(), adopte.demande(), adopte.plan(), List.of(), List.of(), null, null, null, decision);
    }
}
