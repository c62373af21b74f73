package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.ModeleTire;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A model of the library answers case 12: the Région takes the 415,00 € that the rules leave. */
class VoieDuModeleTest extends AvecProcedure {

    @Autowired Modeles modeles;
    @Autowired ModelesAppliques appliques;
    @Autowired ModeleTire modeleTire;
    @Autowired Engagements engagements;
    @Autowired Decisions decisions;

    private long modele;

    @BeforeEach
    void unModeleEstEnVigueur() {
        modele = ModeleDuCheque.adopter(modeles, recit);
    }

    @AfterEach
    void ilEstRetire() {
        modeles.retirer(modele, "Fin de l'essai", "secretariat");
    }

    @Test
    void leModeleEstProposeAvecSaRaison() {
        String numero = saisir("cas-12");
        assertThat(vue(numero)).contains("un modèle de solution convient : Le chèque complète le CIF");
    }

    @Test
    void lesFinanceursSuiventLeModeleEtLaPersonneASonPlanSansGroupeDeTravail() {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        recit.recevable(numero, "MODELE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");

        assertThat(instance).isWaitingAt("Task_ConfirmerEntree");
        assertThat(instance).hasPassedInOrder("ServiceTask_AppliquerModele", "CallActivity_Engagements",
                "ServiceTask_NotifierPlan");
        assertThat(instance).hasNotPassed("CallActivity_VoteOpportunite");
        assertThat(engagements.acquis(numero)).filteredOn(l -> l.dispositif() == Dispositif.de("REGION_CHEQUE"))
                .extracting(LigneDePlan::montant).containsExactly(Montant.de("415.00"));
        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision -> {
            assertThat(decision.issue()).isEqualTo(IssueDuDossier.MODELE_APPLIQUE);
            assertThat(decision.reste()).isEqualTo(Montant.ZERO);
        });
        assertThat(appliques.fois(modele)).isEqualTo(1);
    }

    @Test
    void unFinanceurQuiNeSuitPasLeModeleSaisitLaConference() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "MODELE");
        recit.accepte(numero, "fongecif");
        guide.faire("region", numero, "Task_EngagerFinanceur", Map.of("reponse", "REFUSE", "motif", "Hors budget"));

        assertThat(instance(numero)).isWaitingAt("CallActivity_VoteOpportunite");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
        assertThat(engagements.toursDuGroupe(numero)).isZero();
    }

    @Test
    void laVoieDuModeleEstRefuseeQuandAucunNeConvient() {
        String numero = saisir("cas-01");
        assertThatThrownBy(() -> recit.recevable(numero, "MODELE")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("Aucun modèle ne convient");
        assertThat(instance(numero)).isWaitingAt("Task_VerifierRecevabilite");
    }

    @Test
    void unDossierClosOuUnFinanceurADerogeDevientUnProjetDeModele() {
        String numero = saisir("cas-12");
        assertThat(modeleTire.estPossible(numero)).isFalse();
        recit.recevable(numero, "MODELE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.entree(numero, "conseiller");

        Contenu tire = modeleTire.tirer(numero);

        assertThat(tire.statuts()).containsExactly("DEMANDEUR_EMPLOI");
        assertThat(tire.resteMaximum()).isEqualTo(Montant.de("415.00"));
        assertThat(tire.parts()).singleElement().satisfies(part -> {
            assertThat(part.dispositif()).isEqualTo(Dispositif.de("REGION_CHEQUE"));
            assertThat(part.taux()).isEqualByComparingTo("100");
            assertThat(part.plafond()).isEqualTo(Montant.de("415.00"));
        });
    }

    private String vue(String numero) {
        return taches.getVariableLocal(taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId(), "vue")
                .toString();
    }
}
