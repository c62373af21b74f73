package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told when a task arrives, before it is due and after: real timers of the engine, its clock moved. */
class RelancesTest extends AvecMinuteurs {

    @Autowired Courriers courriers;
    @Autowired JdbcClient base;
    @Autowired Journal journal;

    @Test
    void uneNouvelleTachePrevientSonGroupeEtDitSonEcheance() {
        String numero = saisir("cas-12");

        assertThat(recus("secretariat", numero)).singleElement().satisfies(avis -> {
            assertThat(avis).startsWith("Vérifier la recevabilité").contains("au plus tard le").doesNotContain("Camille");
        });
        assertThat(recus("fongecif", numero)).isEmpty();
    }

    @Test
    void leRappelVientDeuxJoursOuvresAvantLEcheanceEtPasPlusTot() {
        String numero = saisir("cas-12");
        Task tache = seule(numero);
        Job rappel = minuteurs(tache).get(0);

        assertThat(rappel.getDuedate()).isEqualTo(aHuitHeures(JoursOuvres.avant(jour(tache.getDueDate()), 2)));
        ClockUtil.setCurrentTime(Date.from(rappel.getDuedate().toInstant().minusSeconds(1)));
        assertThat(echus(tache)).isEmpty();
        ClockUtil.setCurrentTime(rappel.getDuedate());
        echus(tache).forEach(job -> travaux.executeJob(job.getId()));

        assertThat(recus("secretariat", numero)).first().asString().contains("Rappel : une réponse est attendue");
        assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.TACHE_RAPPELEE);
        assertThat(minuteurs(tache)).hasSize(1);
    }

    @Test
    void unRappelQuiArriveApresLaDateLimiteNeRappellePlusRien() {
        String numero = saisir("cas-12");
        Task tache = seule(numero);
        ClockUtil.setCurrentTime(new Date(tache.getDueDate().getTime() + 1));
        travaux.executeJob(minuteurs(tache).get(0).getId());

        assertThat(recus("secretariat", numero)).hasSize(1).noneMatch(avis -> avis.contains("Rappel"));
    }

    @Test
    void sansReponseLeResponsableEstPrevenuApresLEcheanceJamaisAvant() {
        responsable("cfor", "rapporteur");
        try {
            String numero = cahierAttendu();
            Task cahier = seule(numero);
            Job escalade = minuteurs(cahier).get(1);
            assertThat(escalade.getDuedate()).isEqualTo(aHuitHeures(JoursOuvres.apres(jour(cahier.getDueDate()), 2)));
            travaux.executeJob(escalade.getId());

            assertThat(recus("cfor", numero)).singleElement().asString().startsWith("Rédiger le cahier des charges (sans réponse)");
            assertThat(recus("rapporteur", numero)).first().asString().contains("Aucune réponse n'est venue");
            assertThat(recus("secretariat", numero)).noneMatch(avis -> avis.contains("sans réponse"));
            assertThat(taches.createTaskQuery().taskId(cahier.getId()).count()).isEqualTo(1);
        } finally {
            responsable(null, "rapporteur");
        }
    }

    @Test
    void tantQueRienNeVientChacunEstPrevenuDeNouveauEtLeSecretariatToujours() {
        responsable("cfor", "rapporteur");
        try {
            String numero = cahierAttendu();
            Task cahier = seule(numero);
            travaux.executeJob(minuteurs(cahier).get(1).getId());
            for (int fois = 1; fois <= 2; fois++) {
                Job insistance = minuteurs(cahier).get(minuteurs(cahier).size() - 1);
                assertThat(insistance.getDuedate()).isEqualTo(aHuitHeures(JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 10)));
                travaux.executeJob(insistance.getId());

                assertThat(recus("rapporteur", numero).stream().filter(avis -> avis.contains("Toujours aucune réponse"))).hasSize(fois);
                assertThat(recus("cfor", numero)).hasSize(fois + 1);
                assertThat(recus("secretariat", numero).stream().filter(avis -> avis.contains("sans réponse"))).hasSize(fois);
            }
            recit.cahierDesCharges(numero, "Essai");
            assertThat(minuteurs(cahier)).as("une réponse arrête tout").isEmpty();
        } finally {
            responsable(null, "rapporteur");
        }
    }

    @Test
    void uneEntreeJamaisConfirmeeNEndortPasLeDossier() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, TraitementSaisine.CONFIRMER_ENTREE, numero, Map.of());
        Task entree = seule(numero);
        assertThat(minuteurs(entree).get(0).getDuedate()).as("demandé le jour dit").isEqualTo(aHuitHeures(jour(entree.getDueDate())));
        travaux.executeJob(minuteurs(entree).get(0).getId());
        travaux.executeJob(minuteurs(entree).get(0).getId());
        travaux.executeJob(minuteurs(entree).get(0).getId());

        assertThat(recus("conseiller", numero)).extracting(avis -> avis.substring(0, avis.indexOf(". ")))
                .anyMatch(avis -> avis.contains("Rappel")).anyMatch(avis -> avis.contains("Aucune réponse"))
                .anyMatch(avis -> avis.contains("Toujours aucune réponse"));
        assertThat(recus("secretariat", numero).stream().filter(avis -> avis.contains("(sans réponse)"))).hasSize(2);
        assertThat(minuteurs(entree)).as("et encore dans dix jours").hasSize(1);
    }

    @Test
    void quandLEcheanceTermineLaTacheOnLeDitAlorsEtPasLaVeille() {
        responsable("cfor", "bureau.etat%");
        try {
            String numero = dossierSeul("cas-12");
            Task vote = voteDeLEtat(numero);
            assertThat(minuteurs(vote)).as("le rappel seul précède l'échéance").hasSize(1);
            recit.vote(numero, "bureau.region", Choix.POUR, "");
            ClockUtil.setCurrentTime(vote.getDueDate());
            passerLEcheance(VoteBureau.CLE, numero);

            assertThat(recus("bureau.etat", numero)).first().asString().contains("Aucune réponse n'est venue avant la date limite")
                    .doesNotContain("Ouvrez");
            assertThat(recus("cfor", numero)).singleElement().asString()
                    .startsWith("Voter l'opportunité – collège État (sans réponse)");
            assertThat(recus("secretariat", numero)).anyMatch(avis -> avis.startsWith("Voter l'opportunité – collège des organisations syndicales de salariés (sans réponse)"));
            assertThat(recus("bureau.region", numero)).as("a répondu").hasSize(1);
            assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.TACHE_ECHUE);
        } finally {
            responsable(null, "bureau.etat%");
        }
    }

    @Test
    void unDossierRetireNeReprocheRienAPersonne() {
        String numero = dossierSeul("cas-12");
        voteDeLEtat(numero);
        instances.deleteProcessInstance(instance(VoteBureau.CLE, numero).getId(), "retrait");

        assertThat(recus("bureau.etat", numero)).hasSize(1);
        assertThat(recus("secretariat", numero)).noneMatch(avis -> avis.contains("sans réponse"));
    }

    @Test
    void uneTacheRepondueNeRelancePlusPersonne() {
        String numero = saisir("cas-12");
        Task tache = seule(numero);
        assertThat(minuteurs(tache)).hasSize(2);
        recit.recevable(numero, "CONFERENCE");
        assertThat(minuteurs(tache)).isEmpty();

        Task vote = etat(numero);
        passerLEcheance(VoteBureau.CLE, numero);
        assertThat(minuteurs(vote)).as("une tâche retirée à l'échéance").isEmpty();
    }

    private void responsable(String responsable, String comptes) {
        base.sql("update conference.compte set responsable = ? where identifiant like ?").params(responsable, comptes).update();
    }

    private String cahierAttendu() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Essai");
        return numero;
    }

    private List<Job> echus(Task tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).timers().executable().list();
    }

    private List<String> recus(String compte, String numero) {
        return CourriersDUnDossier.de(courriers, compte, numero).stream().map(Courriers.Message::avis)
                .map(avis -> avis.objet() + " : " + avis.texte()).toList();
    }
}
