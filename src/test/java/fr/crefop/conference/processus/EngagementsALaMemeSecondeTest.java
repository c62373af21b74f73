package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A funder answers in the second in which its time is up, or from two windows: one answer, and never a commitment lost or doubled. */
class EngagementsALaMemeSecondeTest extends AvecProcedure {

    private static final String PERDU = "perdu";

    @Autowired Engagements engagements;
    @Autowired Journal journal;
    @Autowired IdentityService identites;

    private String numero;
    private ProcessInstance demande;

    @BeforeEach
    void poleEmploiSeulDoitEncoreRepondre() {
        numero = dossierSeul("cas-01");
        demande = entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
        recit.accepte(numero, "fongecif");
    }

    @RepeatedTest(5)
    void unAccordContreLaSecondeEcheanceCompteOuEstRefuseEnFrancaisJamaisLesDeux() throws Exception {
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(repondre(tache(), "ACCEPTE", "pole-emploi.direction"),
                executer(prochaineEcheance())));
        if (instance(EngagementFinanceurs.CLE, numero) != null && prochaineEcheance() != null && attendu()) {
            // The timer came second and was undone: the engine takes it up again.
            passerLEcheance(EngagementFinanceurs.CLE, numero);
        }
        guide.continuer(numero);

        boolean compte = issue.reussites().contains("ACCEPTE");
        assertThat(demande).isEnded();
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat())
                .isEqualTo(compte ? EtatEngagement.ACCEPTE : EtatEngagement.SANS_REPONSE);
        assertThat(issue.refus()).hasSize(compte ? 0 : 1).allSatisfy(EngagementsALaMemeSecondeTest::ditEnFrancais);
    }

    @RepeatedTest(5)
    void unAccordContreLaPremiereEcheanceNEstJamaisPerdu() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(repondre(tache(), "ACCEPTE"), executer(prochaineEcheance())));
        if (!issue.reussites().contains("ACCEPTE")) {
            assertThat(issue.refus()).allSatisfy(EngagementsALaMemeSecondeTest::ditEnFrancais);
            // Past its first deadline, the task waits for the supervisor.
            String aQui = taches.createTaskQuery().taskId(tache()).singleResult().getAssignee();
            recit.accepte(numero, aQui == null ? "pole-emploi" : aQui);
        }
        guide.continuer(numero);

        assertThat(demande).isEnded();
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ACCEPTE);
    }

    @RepeatedTest(5)
    void deuxFenetresSurLaMemeTacheNeDonnentQuUneReponse() throws Exception {
        String tache = tache();
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(repondre(tache, "ACCEPTE"), repondre(tache, "REFUSE")));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().satisfies(EngagementsALaMemeSecondeTest::ditEnFrancais);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat().name()).isEqualTo(issue.reussites().get(0));
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte().name().startsWith("ENGAGEMENT") && acte.compte().equals("pole-emploi"))
                .hasSize(1);
    }

    private static void ditEnFrancais(Throwable refus) {
        assertThat(refus).isInstanceOf(RefusMetier.class);
        assertThat(refus.getMessage()).matches(".*(n'est plus ouverte|a déjà répondu|au même instant|a pris cette tâche).*");
    }

    private boolean attendu() {
        return engagements.exiger(numero, "POLE_EMPLOI").etat() == EtatEngagement.ATTENDU;
    }

    private String tache() {
        return taches.createTaskQuery().processInstanceId(demande.getId()).singleResult().getId();
    }

    private Job prochaineEcheance() {
        return travaux.createJobQuery().processInstanceId(demande.getId()).timers().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getJobDefinitionId() != null).findFirst().orElse(null);
    }

    private Callable<String> repondre(String tache, String reponse) {
        return repondre(tache, reponse, "pole-emploi");
    }

    private Callable<String> repondre(String tache, String reponse, String compte) {
        return () -> {
            identites.setAuthentication(compte, List.of("pole-emploi"));
            try {
                taches.complete(tache, Map.of("reponse", reponse, "motif", "Essai"));
                return reponse;
            } finally {
                identites.clearAuthentication();
            }
        };
    }

    /** As the engine does: a timer that meets another act is undone without a word, and taken up again later. */
    private Callable<String> executer(Job minuteur) {
        return () -> {
            try {
                travaux.executeJob(minuteur.getId());
                return "échéance";
            } catch (OptimisticLockingException e) {
                return PERDU;
            }
        };
    }
}
