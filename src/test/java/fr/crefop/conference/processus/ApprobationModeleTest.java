package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.EtatDuModele;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprobationModeleTest extends AvecProcedure {

    @Autowired Modeles modeles;

    private long id;
    private String numero;
    private ProcessInstance approbation;

    @BeforeEach
    void unModeleEstSoumis() {
        // A remainder that no shared case has: it fits none of them.
        id = modeles.rediger(new Contenu("Essai d'approbation", "Essai", List.of(), List.of(Dispositif.de("AGEFIPH")), Montant.de("0.01"),
                List.of(new PartDuModele(Dispositif.de("REGION_CHEQUE"), Rubrique.GE, BigDecimal.valueOf(100), Montant.de("0.01")))), "secretariat");
        modeles.soumettre(id, "secretariat");
        numero = modeles.exiger(id).numero();
        approbation = instance(ApprobationModele.CLE, numero);
    }

    @Test
    void chaqueCollegeVoitDansSaTacheLeModeleSoumis() {
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list())
                .allSatisfy(tache -> assertThat(tache.getName()).startsWith("Voter l'approbation du modèle – collège "))
                .hasSize(4);
    }

    @Test
    void leBureauQuiApprouveMetLeModeleEnVigueur() {
        tousVotent(numero, Choix.POUR);
        assertThat(approbation).isEnded().hasPassed("ServiceTask_ApprouverModele", "EndEvent_ModeleApprouve");
        assertThat(modeles.exiger(id).etat()).isEqualTo(EtatDuModele.APPROUVE);
    }

    @Test
    void leBureauQuiRefuseLeDitAvecSonVote() {
        tousVotent(numero, Choix.CONTRE);
        assertThat(approbation).isEnded().hasPassed("EndEvent_ModeleRefuse");
        assertThat(modeles.exiger(id).etat()).isEqualTo(EtatDuModele.REFUSE);
        assertThat(modeles.exiger(id).actes()).last().satisfies(acte -> assertThat(acte.motif()).contains("4 contre"));
    }

    @Test
    void leBureauQuiDemandeUnComplementRendLeModeleAuSecretariat() {
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        assertThat(approbation).isEnded().hasPassed("EndEvent_ModeleRendu");
        assertThat(modeles.exiger(id).etat()).isEqualTo(EtatDuModele.PROJET);
    }

    @Test
    void unVoteAjourneEstRepris() {
        tousVotent(numero, Choix.AJOURNEMENT);
        assertThat(approbation).isWaitingAt("CallActivity_VoteApprobation");
        assertThat(modeles.exiger(id).etat()).isEqualTo(EtatDuModele.EN_APPROBATION);
        tousVotent(numero, Choix.POUR);
        assertThat(approbation).isEnded();
    }

    @Test
    void unModeleRenduSeSoumetDeNouveau() {
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        modeles.soumettre(id, "secretariat");
        tousVotent(numero, Choix.POUR);
        assertThat(modeles.exiger(id).etat()).isEqualTo(EtatDuModele.APPROUVE);
    }
}
