package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The same second, in the diagram and in the register at once: one closing, one result, and a clear word to who came second. */
class VotesALaMemeSecondeTest extends AvecProcedure {

    @Autowired Scrutins scrutins;
    @Autowired Journal journal;
    @Autowired Comptes comptes;
    @Autowired IdentityService identites;
    @Autowired HistoryService histoire;

    @Autowired Etudes etudes;
    @Autowired Modeles modeles;

    private String numero;
    private ProcessInstance vote;

    @BeforeEach
    void deuxCollegesOntVotePour() {
        voterSur(dossierSeul("cas-12"));
    }

    private void voterSur(String dossierEtudeOuModele) {
        numero = dossierEtudeOuModele;
        vote = entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
    }

    @RepeatedTest(5)
    void lesDeuxDerniersCollegesALaFoisFontUnSeulDepouillement() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(
                repondre("bureau.etat", Choix.POUR), repondre("bureau.employeurs", Choix.CONTRE)));
        assertThat(issue.refus()).isEmpty();
        List<Job> restants = travaux.createJobQuery().processInstanceId(vote.getId()).messages().list();
        if (!restants.isEmpty()) {
            Simultanement.faire(restants.stream().map(this::executer).toList());
        }
        guide.continuer(numero);

        assertThat(vote).isEnded();
        assertThat(scrutins.du(numero)).extracting(Scrutin::resultat).containsExactly(Resultat.ADOPTE);
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.DEPOUILLEMENT).hasSize(1);
        assertThat(histoire.createHistoricActivityInstanceQuery().processInstanceId(vote.getId())
                .activityId("ServiceTask_DepouillerScrutin").count()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void unVoteContreLEcheanceEstCompteOuRefuseEnFrancaisJamaisLesDeux() throws Exception {
        unVoteContreLEcheance();
    }

    @RepeatedTest(8)
    void surUneEtudeAussi() throws Exception {
        String etude = etudes.deposer("Essai de la même seconde", "Essai " + System.nanoTime(), Origine.PARTENAIRE, "region", null);
        instances.deleteProcessInstance(instance(EtudeThematique.CLE, etude).getId(), "essai");
        voterSur(etude);
        unVoteContreLEcheance();
    }

    @RepeatedTest(8)
    void surUnModeleAussi() throws Exception {
        long modele = modeles.rediger(new Contenu("Essai de la même seconde", "Essai", List.of(), List.of(Dispositif.de("AGEFIPH")),
                Montant.de("0.01"), List.of(new PartDuModele(Dispositif.de("REGION_CHEQUE"), Rubrique.GE, BigDecimal.valueOf(100),
                        Montant.de("0.01")))), "secretariat");
        voterSur(modeles.exiger(modele).numero());
        unVoteContreLEcheance();
    }

    private void unVoteContreLEcheance() throws Exception {
        // Reminders, which no diagram draws, are timers too.
        Job minuteur = travaux.createJobQuery().processInstanceId(vote.getId()).timers().list().stream()
                .filter(job -> job.getJobDefinitionId() != null).findFirst().orElseThrow();
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(repondre("bureau.etat", Choix.POUR), executer(minuteur)));
        if (instance(VoteBureau.CLE, numero) != null) {
            // The timer came second and was undone: the engine takes it up again.
            passerLEcheance(VoteBureau.CLE, numero);
        }

        boolean compte = issue.reussites().contains("bureau.etat");
        assertThat(issue.refus()).hasSize(compte ? 0 : 1).allSatisfy(VotesALaMemeSecondeTest::ditEnFrancais);
        assertThat(scrutins.votes(scrutins.du(numero).get(0).id())).hasSize(compte ? 3 : 2);
        assertThat(scrutins.du(numero)).extracting(Scrutin::resultat)
                .containsExactly(compte ? Resultat.ADOPTE : Resultat.AJOURNE);
    }

    @RepeatedTest(5)
    void deuxFenetresSurLaMemeTacheNeDonnentQuUnVote() throws Exception {
        String tache = tache("bureau.etat");
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(
                repondre("bureau.etat", tache, Choix.POUR), repondre("bureau.etat", tache, Choix.CONTRE)));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().satisfies(VotesALaMemeSecondeTest::ditEnFrancais);
        assertThat(scrutins.votes(scrutins.du(numero).get(0).id())).hasSize(3);
    }

    @RepeatedTest(5)
    void titulaireEtSuppleantALaFoisNeDonnentQuUnVoteQuiDitDeQui() throws Exception {
        String tache = tache("bureau.etat");
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(
                repondre("bureau.etat", tache, Choix.POUR), repondre("bureau.etat.suppleant", tache, Choix.CONTRE)));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(scrutins.votes(scrutins.du(numero).get(0).id())).filteredOn(v -> v.par().startsWith("bureau.etat"))
                .extracting(Scrutins.Vote::par).isEqualTo(issue.reussites());
    }

    private static void ditEnFrancais(Throwable refus) {
        assertThat(refus).isInstanceOf(RefusMetier.class);
        assertThat(refus.getMessage()).matches(".*(n'est plus ouverte|est clos|a déjà voté|au même instant).*");
    }

    private String tache(String compte) {
        return taches.createTaskQuery().processInstanceId(vote.getId()).taskCandidateGroupIn(groupes(compte)).singleResult().getId();
    }

    private Callable<String> repondre(String compte, Choix choix) {
        return repondre(compte, tache(compte), choix);
    }

    private Callable<String> repondre(String compte, String tache, Choix choix) {
        return () -> {
            identites.setAuthentication(compte, groupes(compte));
            try {
                taches.complete(tache, Map.of("choix", choix.name(), "commentaire", "Avis du collège"));
                return compte;
            } finally {
                identites.clearAuthentication();
            }
        };
    }

    /** As the engine's own thread does: what comes second is undone and taken up again later. */
    private Callable<String> executer(Job travail) {
        return () -> {
            try {
                travaux.executeJob(travail.getId());
            } catch (OptimisticLockingException e) {
                return "repris";
            }
            return "fait";
        };
    }

    private List<String> groupes(String compte) {
        return comptes.trouver(compte).orElseThrow().groupes().stream().map(Groupe::code).toList();
    }
}
