package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class EngagementFinanceursTest extends AvecEngagements {

    @Autowired ToursDEngagement tours;

    @Test
    void chaqueFinanceurDuPlanAUneSeuleTacheQuelQueSoitLeNombreDeSesLignes() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        // The FONGECIF pays the CIF and the CPF of the same person: one task, two lines.
        assertThat(engagements.dernierTour(numero)).extracting(Engagement::financeur)
                .containsExactly("FONGECIF_CVL", "POLE_EMPLOI");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").demande()).isEqualTo(Montant.de("17550.00"));
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).count()).isEqualTo(2);
    }

    @Test
    void lEngagementAccepteVautLaPartDemandee() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");

        assertThat(demande).isEnded();
        assertThat(Montant.somme(engagements.acquis(numero).stream().map(LigneDePlan::montant)))
                .isEqualTo(Montant.de("19800.00"));
    }

    @Test
    void unRefusSansMotifEstRefuse() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> guide.faire("pole-emploi", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE")))
                .isInstanceOf(RefusMetier.class).hasMessage("Dites pourquoi vous refusez.");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void leFinanceurQuiPaieMoinsNEstEngageQueDeSonMontantRepartiDansLOrdreDeSesLignes() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "17 000,01"));
        recit.accepte(numero, "pole-emploi");

        assertThat(demande).isEnded();
        assertThat(tours.constater(numero)).as("tour complet").isFalse();
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ACCEPTE_MOINS);
        assertThat(engagements.acquis(numero)).filteredOn(ligne -> ligne.financeur().equals("FONGECIF_CVL"))
                .extracting(LigneDePlan::dispositif, LigneDePlan::montant)
                .containsExactly(tuple(Dispositif.de("CIF_CDD"), Montant.de("16470.00")), tuple(Dispositif.de("CPF_DE"), Montant.de("530.01")));
    }

    @Test
    void leFinanceurPeutDireSonMontantLigneParLigne() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "parLigne", true, "montant1", "10000", "montant2", "1080,00"));

        assertThat(engagements.exiger(numero, "FONGECIF_CVL").lignes()).extracting(Engagement.Ligne::accorde)
                .containsExactly(Montant.de("10000.00"), Montant.de("1080.00"));
    }

    @Test
    void uneContrePropositionGardeSesConditionsEtNEngageRien() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        repondre(numero, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000",
                "conditions", "Si la session se tient à Tours"));

        assertThat(engagements.exiger(numero, "POLE_EMPLOI")).satisfies(reponse -> {
            assertThat(reponse.etat()).isEqualTo(EtatEngagement.CONTRE_PROPOSE);
            assertThat(reponse.propose()).isEqualTo(Montant.de("2000.00"));
            assertThat(reponse.conditions()).isEqualTo("Si la session se tient à Tours");
        });
        assertThat(engagements.acquis(numero)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTE_MOINS  | 2250,01 |       | dépasse ce qui vous est demandé
            ACCEPTE_MOINS  | 0       |       | Le montant doit être supérieur à zéro
            ACCEPTE_MOINS  | -100    |       | Montant en euros attendu, positif
            ACCEPTE_MOINS  | 100,001 |       | deux décimales au plus
            ACCEPTE_MOINS  | cent    |       | Montant en euros attendu, par exemple 415,00
            ACCEPTE_MOINS  |         |       | Donnez le montant
            ACCEPTE_MOINS  | 2250    |       | Ce montant est la part entière
            CONTRE_PROPOSE | 2000    |       | Dites à quelles conditions
            CONTRE_PROPOSE | 2250,01 | Après | dépasse ce qui vous est demandé
            REFUSE         |         |       | Dites pourquoi vous refusez
            PEUT_ETRE      |         |       | Choix inconnu""")
    void uneReponseMalRemplieEstRefuseeEnFrancaisEtRienNEstRetenu(String reponse, String montant, String conditions, String refus) {
        String numero = dossierSeul("cas-01");
        demander(numero);
        Map<String, Object> champs = new HashMap<>(Map.of("reponse", reponse));
        champs.put("montant", montant);
        champs.put("conditions", conditions);

        assertThatThrownBy(() -> repondre(numero, "pole-emploi", champs))
                .isInstanceOf(RefusMetier.class).hasMessageContaining(refus);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void uneLigneAuDessusDeCeQuiYEstDemandeEstRefuseeMemeSiLeTotalTient() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> repondre(numero, "fongecif",
                Map.of("reponse", "ACCEPTE_MOINS", "parLigne", true, "montant1", "1000", "montant2", "1080,01")))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Ligne 2");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void unTexteTropLongEstRefuseEtRienNEstRetenu() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "a".repeat(4001))))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("dépasse 4000 caractères");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void lAccordDeLEmployeurEstEnregistreParLeSecretariat() {
        String numero = dossierSeul("cas-04");
        demander(numero);
        recit.accepte(numero, "secretariat");

        assertThat(engagements.exiger(numero, "EMPLOYEUR").etat()).isEqualTo(EtatEngagement.ACCEPTE);
    }

    @Test
    void lApportDeLaPersonneEstEnregistreParSonConseillerSeul() {
        String numero = dossierSeul("cas-02b");
        demander(numero);

        assertThatThrownBy(() -> recit.accepte(numero, "conseiller.ml")).isInstanceOf(IllegalStateException.class);
        recit.accepte(numero, "conseiller");
        assertThat(engagements.exiger(numero, "BENEFICIAIRE").accorde()).isEqualTo(Montant.de("500.00"));
    }

    @Test
    void leFinanceurDejaEngageSurLaMemePartNEstPasSolliciteUneSecondeFois() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        recit.accepte(numero, "fongecif");
        repondre(numero, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000", "conditions", "Session à Tours"));
        demander(numero);

        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).singleElement()
                .satisfies(tache -> assertThat(tache.getName()).contains("Pôle emploi"));
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ACCEPTE);
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").par()).isEqualTo("fongecif");
    }

    @Test
    void lAdministrateurDuMoteurNeRepondPourAucunFinanceur() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> recit.accepte(numero, "admin")).isInstanceOf(IllegalStateException.class);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    private void repondre(String numero, String compte, Map<String, Object> reponse) {
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, reponse);
    }
}
