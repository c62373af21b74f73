package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EngagementFinanceursTest extends AvecProcedure {

    @Autowired Engagements engagements;

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
    void leFinanceurSansReponseALEcheanceNEstPasEngage() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(demande).isEnded().hasPassed("Timer_EcheanceFinanceurs");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.SANS_REPONSE);
        assertThat(engagements.acquis(numero)).extracting(LigneDePlan::financeur).containsOnly("FONGECIF_CVL");
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
        guide.faire("pole-emploi", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget"));
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

    private ProcessInstance demander(String numero) {
        return entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
    }
}
