package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VoteBureauTest extends AvecProcedure {

    @Autowired Scrutins scrutins;
    @Autowired Etapes etapes;

    @Test
    void lesQuatreCollegesVotentChacunUneFois() {
        String numero = dossierSeul("cas-12");
        ProcessInstance vote = demander(numero);
        assertThat(taches.createTaskQuery().processInstanceId(vote.getId()).list()).hasSize(4);
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.CONTRE, "Trop cher");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.POUR, "");

        assertThat(vote).isEnded().hasPassed("ServiceTask_DepouillerScrutin");
        assertThat(scrutin(numero).resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(scrutin(numero).explication())
                .isEqualTo("3 pour, 1 contre, quorum 3/4 : majorité des présents");
    }

    @Test
    void leCollegeMuetALaSeanceEstAbsentEtJamaisPour() {
        String numero = dossierSeul("cas-12");
        ProcessInstance vote = demander(numero);
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        passerLEcheance(VoteBureau.CLE, numero);

        assertThat(vote).isEnded().hasPassed("Timer_DateDeSeance");
        assertThat(scrutin(numero).resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(scrutins.votes(scrutin(numero).id())).hasSize(2);
        assertThat(etapes.du(numero)).filteredOn(etape -> etape.faitLe() == null).isEmpty();
    }

    @Test
    void unSecondVoteDuMemeCollegeEstRefuse() {
        String numero = dossierSeul("cas-12");
        demander(numero);
        long scrutin = scrutin(numero).id();
        recit.vote(numero, "bureau.etat", Choix.POUR, "");

        assertThatThrownBy(() -> scrutins.voter(scrutin, Votant.de(College.de("ETAT")), Choix.CONTRE, null, "bureau.etat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("une seule réponse par collège");
        scrutins.depouiller(scrutin);
        assertThat(scrutins.votes(scrutin)).extracting(Scrutins.Vote::choix).containsExactly(Choix.POUR);
    }

    @Test
    void unVoteVideEstRefuseEnFrancaisEtLaTacheReste() {
        String numero = dossierSeul("cas-12");
        demander(numero);

        assertThatThrownBy(() -> guide.faire("bureau.etat", numero, VoteBureau.VOTER, Map.of()))
                .isInstanceOf(RefusMetier.class).hasMessage("Choisissez votre vote.");
        assertThat(scrutins.votes(scrutin(numero).id())).isEmpty();
        assertThat(tachesDe(numero)).hasSize(4);
    }

    @Test
    void unRefusDitSaRaisonEtUneDemandeDeComplementCeQuiManque() {
        String numero = dossierSeul("cas-12");
        demander(numero);
        assertThatThrownBy(() -> recit.vote(numero, "bureau.etat", Choix.CONTRE, " ")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("Dites pourquoi vous êtes contre");
        assertThatThrownBy(() -> recit.vote(numero, "bureau.etat", Choix.DEMANDE_COMPLEMENT, "")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("Dites ce qui manque");
        assertThat(scrutins.votes(scrutin(numero).id())).isEmpty();
        recit.vote(numero, "bureau.etat", Choix.ABSTENTION, "");
        assertThat(scrutins.votes(scrutin(numero).id())).hasSize(1);
    }

    @Test
    void unPlanQuePersonneNePaieNeSAdoptePas() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteAdoption", numero, Map.of());
        assertThatThrownBy(() -> recit.vote(numero, "bureau.etat", Choix.POUR, "")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("il n'y a pas de plan à adopter");
        tousVotent(numero, Choix.CONTRE);
        assertThat(instance).isEnded().hasPassed("EndEvent_PlanRejete");
    }

    @Test
    void unVotantNePeutNiChangerDeCollegeNiDicterLeResultat() {
        String numero = dossierSeul("cas-12");
        demander(numero);

        for (String variable : List.of("college", "scrutin", "resultatVote", "numeroDossier", "objet")) {
            assertThatThrownBy(() -> guide.faire("bureau.region", numero, VoteBureau.VOTER,
                    Map.of("choix", "POUR", variable, "ETAT")))
                    .isInstanceOf(RefusMetier.class).hasMessageContaining("« " + variable + " »");
        }
        assertThat(scrutins.votes(scrutin(numero).id())).isEmpty();
    }

    @Test
    void laReponseDUnCollegeNEstPasProposeeAuSuivant() {
        String numero = dossierSeul("cas-12");
        demander(numero);
        recit.vote(numero, "bureau.etat", Choix.CONTRE, "Réserve");

        for (Task tache : tachesDe(numero)) {
            assertThat(taches.getVariable(tache.getId(), "choix")).isNull();
            assertThat(taches.getVariable(tache.getId(), "commentaire")).isNull();
        }
    }

    @Test
    void unDossierQuiChangeAnnuleLesVotesEtLesCollegesRecommencent() {
        String numero = dossierSeul("cas-12");
        ProcessInstance vote = demander(numero);
        recit.vote(numero, "bureau.etat", Choix.CONTRE, "Devis incomplet");
        scrutins.invalider(numero, "Le devis est complété", "conseiller");

        assertThat(vote).isWaitingAt("Task_VoterCollege").hasPassed("Message_VotesAnnules");
        assertThat(tachesDe(numero)).hasSize(4);
        tousVotent(numero, Choix.POUR);
        assertThat(scrutins.du(numero)).extracting(Scrutin::resultat).containsExactly(null, Resultat.ADOPTE);
        assertThat(scrutins.votes(scrutin(numero).id())).extracting(Scrutins.Vote::choix).containsExactly(Choix.CONTRE);
    }

    private ProcessInstance demander(String numero) {
        return entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
    }

    private Scrutin scrutin(String numero) {
        return scrutins.du(numero).get(0);
    }

    private List<Task> tachesDe(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).list();
    }
}
