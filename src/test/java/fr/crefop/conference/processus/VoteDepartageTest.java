package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two for, two against: the préfet and the president of the Région settle it, or nobody does. */
class VoteDepartageTest extends AvecProcedure {

    @Autowired Scrutins scrutins;
    @Autowired Departages departages;

    private String numero;
    private ProcessInstance vote;

    @BeforeEach
    void deuxPourEtDeuxContre() {
        numero = dossierSeul("cas-12");
        vote = entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.CONTRE, "Hors de portée");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Hors de portée");
    }

    @Test
    void lEgaliteRevientAuxDeuxCopresidentsEtAEuxSeuls() {
        assertThat(vote).isWaitingAt("Task_DepartagerVote");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).extracting("name")
                .containsExactlyInAnyOrder("Départager le vote – préfet de région", "Départager le vote – président de la Région");
        assertThat(dernier().resultat()).isNull();
    }

    @Test
    void leurChoixCommunDevientLeResultat() {
        recit.departage(numero, "bureau.etat", Choix.POUR);
        recit.departage(numero, "bureau.region", Choix.POUR);

        assertThat(vote).isEnded().hasPassed("ServiceTask_ConstaterDepartage", "EndEvent_VoteDepartage");
        assertThat(dernier().resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(dernier().explication()).isEqualTo(
                "2 pour, 2 contre, quorum 3/4 : égalité, les deux coprésidents choisissent « pour »");
    }

    @Test
    void leurDesaccordAjourne() {
        recit.departage(numero, "bureau.etat", Choix.POUR);
        recit.departage(numero, "bureau.region", Choix.CONTRE);

        assertThat(dernier().resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(dernier().explication()).endsWith("les deux coprésidents ne se sont pas accordés : ajourné");
        assertThat(departages.du(dernier().id())).extracting(Departages.ChoixDeCopresident::choix)
                .containsExactly(Choix.POUR, Choix.CONTRE);
    }

    @Test
    void leSilenceDUnCopresidentAjourneALEcheance() {
        recit.departage(numero, "bureau.etat", Choix.POUR);
        passerLEcheance(VoteBureau.CLE, numero);

        assertThat(vote).isEnded().hasPassed("Timer_DelaiDuDepartage");
        assertThat(dernier().resultat()).isEqualTo(Resultat.AJOURNE);
    }

    @Test
    void leChoixSeFaitEntreLesReponsesAEgalite() {
        assertThat(departages.choixPossibles(dernier().id())).containsExactly(Choix.POUR, Choix.CONTRE, Choix.AJOURNEMENT);
        assertThatThrownBy(() -> recit.departage(numero, "bureau.etat", Choix.DEMANDE_COMPLEMENT))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("réponses à égalité");
        assertThat(departages.du(dernier().id())).isEmpty();
    }

    @Test
    void unDossierQuiChangePendantLeDepartageFaitRevoterLesQuatreColleges() {
        recit.departage(numero, "bureau.etat", Choix.POUR);
        scrutins.invalider(numero, "Un second devis est arrivé", "conseiller");

        assertThat(vote).isWaitingAt("Task_VoterCollege").hasPassed("Message_VotesAnnulesAuDepartage");
        tousVotent(numero, Choix.POUR);
        assertThat(vote).isEnded();
        assertThat(scrutins.du(numero)).extracting(Scrutin::resultat).containsExactly(null, Resultat.ADOPTE);
    }

    private Scrutin dernier() {
        List<Scrutin> tous = scrutins.du(numero);
        return tous.get(tous.size() - 1);
    }
}
