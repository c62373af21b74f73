package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told when a task arrives, before it is due and after: real timers of the engine, its clock moved. */
class RelancesTest extends AvecProcedure {

    @Autowired Courriers courriers;
    @Autowired JdbcClient base;
    @Autowired Journal journal;

    @AfterEach
    void remettreLaPendule() {
        ClockUtil.reset();
    }

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
        assertThat(journal.du(numero)).anyMatch(acte -> acte.acte().equals("Rappel"));
        assertThat(minuteurs(tache)).hasSize(1);
    }

    @Test
    void sansReponseLeResponsableEstPrevenuApresLEcheance() {
        responsableDuCollegeEtat("cfor");
        try {
            String numero = dossierSeul("cas-12");
            travaux.executeJob(minuteurs(voteDeLEtat(numero)).get(1).getId());

            assertThat(recus("cfor", numero)).singleElement().asString()
                    .startsWith("Voter l'opportunité – collège État (sans réponse)");
            assertThat(recus("secretariat", numero)).noneMatch(avis -> avis.contains("sans réponse"));
        } finally {
            responsableDuCollegeEtat(null);
        }
    }

    @Test
    void sansReponseNiResponsableLeSecretariatEstPrevenu() {
        String numero = dossierSeul("cas-12");
        Task etat = voteDeLEtat(numero);
        travaux.executeJob(minuteurs(etat).get(1).getId());

        assertThat(recus("secretariat", numero)).first().asString()
                .startsWith("Voter l'opportunité – collège État (sans réponse)");
        assertThat(recus("bureau.etat", numero)).first().asString().contains("Aucune réponse n'est venue");
        assertThat(recus("bureau.region", numero)).hasSize(1);
        assertThat(taches.createTaskQuery().taskId(etat.getId()).count()).isEqualTo(1);
    }

    @Test
    void quandLEcheanceTermineLaTacheLEscaladeVientLeDernierMatin() {
        String numero = dossierSeul("cas-12");
        Task vote = voteDeLEtat(numero);

        assertThat(minuteurs(vote).get(1).getDuedate()).isEqualTo(aHuitHeures(jour(vote.getDueDate())));
        Task recevabilite = seule(saisir("cas-12"));
        assertThat(minuteurs(recevabilite).get(1).getDuedate())
                .isEqualTo(aHuitHeures(JoursOuvres.apres(jour(recevabilite.getDueDate()), 2)));
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

    @Test
    void chaqueTacheDUnDossierAUneEcheanceVisibleEtSesMinuteurs() {
        String numero = saisir("cas-12");
        chacuneASesMinuteurs(numero);
        recit.recevable(numero, "CONFERENCE");
        chacuneASesMinuteurs(numero);
        tousVotent(numero, Choix.POUR);
        chacuneASesMinuteurs(numero);
        recit.mandat(numero, "Essai");
        chacuneASesMinuteurs(numero);
        recit.cahierDesCharges(numero, "Essai");
        chacuneASesMinuteurs(numero);
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Essai");
        chacuneASesMinuteurs(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        chacuneASesMinuteurs(numero);
        recit.tousPour(numero);
        chacuneASesMinuteurs(numero);
        Task entree = seule(numero);
        assertThat(minuteurs(entree).get(0).getDuedate()).as("un mois après le début, le jour même")
                .isEqualTo(aHuitHeures(jour(entree.getDueDate())));
    }

    private void chacuneASesMinuteurs(String numero) {
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isNotEmpty().allSatisfy(tache -> {
            assertThat(tache.getDueDate()).as(tache.getName()).isNotNull();
            assertThat(minuteurs(tache)).as(tache.getName()).hasSizeBetween(1, 2);
        });
    }

    private Task voteDeLEtat(String numero) {
        entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
        return etat(numero);
    }

    private Task etat(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup("bureau-etat").singleResult();
    }

    private void responsableDuCollegeEtat(String compte) {
        base.sql("update conference.compte set responsable = ? where identifiant like 'bureau.etat%'").param(compte).update();
    }

    private Task seule(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
    }

    /** The timers of one task, earliest first. */
    private List<Job> minuteurs(Task tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).timers().list().stream()
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().endsWith(tache.getId()))
                .sorted(Comparator.comparing(Job::getDuedate)).toList();
    }

    private List<Job> echus(Task tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).timers().executable().list();
    }

    private List<String> recus(String compte, String numero) {
        return courriers.de(compte).stream().map(Courriers.Message::avis).filter(avis -> numero.equals(avis.numero()))
                .map(avis -> avis.objet() + " : " + avis.texte()).toList();
    }

    private static LocalDate jour(Date date) {
        return LocalDate.ofInstant(date.toInstant(), HorlogeConfiguration.PARIS);
    }

    private static Date aHuitHeures(LocalDate jour) {
        return Date.from(ZonedDateTime.of(jour, LocalTime.of(8, 0), HorlogeConfiguration.PARIS).toInstant());
    }
}
