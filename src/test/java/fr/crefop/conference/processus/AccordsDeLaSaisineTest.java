package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Derogation;
import fr.crefop.conference.travaux.Propositions;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is asked for what the saisine committed already: the holder's agreement to use the account, and what the law makes her pay. */
class AccordsDeLaSaisineTest extends AvecProcedure {

    @Autowired Engagements engagements;
    @Autowired Propositions propositions;

    @Test
    void leComptePaieSurLAccordQueLeConseillerAEnregistreEtSeuleLAgenceEstSollicitee() {
        String numero = saisir("cas-26-01");
        recit.recevable(numero, "DIRECTE");

        assertThat(engagements.attendus(numero)).containsExactly("FRANCE_TRAVAIL");
        Engagement compte = engagements.exiger(numero, "CAISSE_DES_DEPOTS");
        assertThat(compte.etat()).isEqualTo(EtatEngagement.ACCEPTE);
        assertThat(compte.accorde()).isEqualTo(Montant.de("2340.00"));
        assertThat(compte.par()).isEqualTo("conseiller");
        assertThat(compte.motif()).contains("Accord de la personne");
        assertThat(demandes(numero)).singleElement().satisfies(tache -> assertThat(tache.getAssignee()).isNull());

        recit.accepte(numero, "france-travail");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    @Test
    void laParticipationObligatoireNEstDemandeeAPersonne() {
        String numero = saisir("cas-26-04a");
        recit.recevable(numero, "DIRECTE");

        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        assertThat(engagements.acquis(numero)).extracting(ligne -> ligne.dispositif().code(), ligne -> ligne.montant().toString())
                .containsExactlyInAnyOrder(tuple("PARTICIPATION_CPF", "150.00"),
                        tuple("CPF_SALARIE", "1300.00"));
    }

    @Test
    void lApportQueLaPersonneProposeAttendToujoursSaReponse() {
        String numero = saisir("cas-26-05b", Map.of("dossier.apportPersonnelPropose", 450));
        recit.recevable(numero, "DIRECTE");

        assertThat(engagements.attendus(numero)).containsExactly("BENEFICIAIRE");
        assertThat(engagements.exiger(numero, "BENEFICIAIRE").demande()).isEqualTo(Montant.de("600.00"));
        assertThat(demandes(numero)).singleElement().satisfies(tache -> assertThat(tache.getAssignee()).isEqualTo("conseiller"));
    }

    @Test
    void personneNePeutAccorderParDerogationPlusQueCeQueLeCompteContient() {
        String numero = saisir("cas-26-17");

        assertThat(propositions.payeurs(numero)).doesNotContainValue("CAISSE_DES_DEPOTS").containsValues("FRANCE_TRAVAIL", "REGION_CVL", "EMPLOYEUR");
        List<Derogation> auCompte = List.of(new Derogation(Dispositif.de("CPF_DE"), Rubrique.CP, Montant.de("100.00"), "Essai"));
        assertThatThrownBy(() -> propositions.essayer(numero, List.of(), auCompte, null)).isInstanceOf(RefusMetier.class).hasMessageContaining("aucune dérogation");
    }

    /** In a plan of before, the account is paid by a funder that answers. */
    @Test
    void en2018LAgenceRepondPourLeCompte() {
        String numero = saisir("cas-02a");
        recit.recevable(numero, "DIRECTE");

        assertThat(engagements.attendus(numero)).containsExactly("POLE_EMPLOI");
        assertThat(engagements.acquis(numero)).isEmpty();
    }

    private List<Task> demandes(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(EngagementFinanceurs.ENGAGER).list();
    }
}
