package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A funder who has not answered at the first deadline: the supervisor has a second one of their own (adr/0010). */
class SecondeEcheanceTest extends AvecEngagements {

    @Autowired Etapes etapes;
    @Autowired Courriers courriers;
    @Autowired Absences absences;
    @Autowired Comptes comptes;

    @Test
    void aLEcheanceLeResponsableDuFinanceurMuetEstSaisiEtLuiSeul() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(demande).isWaitingAt("Task_EngagerFinanceur").task().isAssignedTo("pole-emploi.direction");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").escalade().responsable()).isEqualTo("pole-emploi.direction");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").escalade()).isNull();
        assertThat(courriers.de("pole-emploi.direction", 1, 50).lignes()).extracting(message -> message.avis().objet(), message -> message.avis().numero())
                .contains(tuple("S'engager sur sa part – Pôle emploi (échéance passée)", numero));
        assertThat(etapes.du(numero)).filteredOn(etape -> etape.faitLe() == null).singleElement().satisfies(etape -> {
            assertThat(etape.compte()).isEqualTo("pole-emploi.direction");
            assertThat(etape.echeance()).isEqualTo(JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 5));
        });
    }

    @Test
    void leResponsableSaisiRepondPourSonFinanceur() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        recit.accepte(numero, "pole-emploi.direction");

        assertThat(demande).isEnded().hasPassed("ServiceTask_SaisirResponsables").hasNotPassed("EndEvent_SansReponse");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").par()).isEqualTo("pole-emploi.direction");
    }

    @Test
    void sansResponsableNommeToutLeServiceResteSaisi() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(engagements.exiger(numero, "FONGECIF_CVL").escalade()).isNotNull()
                .satisfies(escalade -> assertThat(escalade.responsable()).isNull());
        recit.accepte(numero, "fongecif");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ACCEPTE);
    }

    @Test
    void leFinanceurSansReponseALaSecondeEcheanceNEstPasEngage() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(demande).isEnded().hasPassed("Timer_EcheanceFinanceurs", "Timer_EcheanceResponsables");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.SANS_REPONSE);
        assertThat(engagements.acquis(numero)).extracting(LigneDePlan::financeur).containsOnly("FONGECIF_CVL");
    }

    @Test
    void laDateDiteAuResponsableCelleDeSaTacheEtCelleDuMinuteurSontUneSeule() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        assertThat(minuteur(demande, "Timer_EcheanceResponsables")).as("ne court pas avant que le responsable soit saisi").isNull();
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        LocalDate jour = JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 5);
        Date limite = Echeances.finDeJournee(jour);
        assertThat(minuteur(demande, "Timer_EcheanceResponsables").getDuedate()).isEqualTo(limite);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).hasSize(2)
                .allSatisfy(tache -> assertThat(tache.getDueDate()).isEqualTo(limite));
        assertThat(courriers.de("pole-emploi.direction", 1, 50).lignes().get(0).avis().texte()).contains(EnFrancais.date(jour));
    }

    @Test
    void apresUnePanneQuiCouvreLesDeuxEcheancesLeResponsableAEncoreLaSienne() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(60))));
        try {
            List<Job> echus = travaux.createJobQuery().processInstanceId(demande.getId()).executable().list();
            echus.stream().filter(job -> travaux.createJobQuery().jobId(job.getId()).count() == 1)
                    .forEach(job -> travaux.executeJob(job.getId()));
        } finally {
            ClockUtil.reset();
        }

        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
        assertThat(demande).isWaitingAt("Timer_EcheanceResponsables");
        recit.accepte(numero, "pole-emploi.direction");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ACCEPTE);
    }

    @Test
    void laSecondeEcheanceASonPropreRappelEtLaPremiereNenAPlus() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        LocalDate limite = JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 5);
        Job rappel = travaux.createJobQuery().processInstanceId(demande.getId()).timers().orderByJobDuedate().asc().list().get(0);
        assertThat(rappel.getDuedate()).isEqualTo(Date.from(
                JoursOuvres.avant(limite, 2).atTime(8, 0).atZone(HorlogeConfiguration.PARIS).toInstant()));
        travaux.executeJob(rappel.getId());
        assertThat(courriers.de("pole-emploi.direction", 1, 50).lignes().get(0).avis().texte()).contains("Rappel", EnFrancais.date(limite));
    }

    @Test
    void leSilenceALaSecondeEcheanceEstDitAuResponsableEtAuSecretariat() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        ClockUtil.setCurrentTime(Echeances.finDeJournee(JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 5)));
        try {
            passerLEcheance(EngagementFinanceurs.CLE, numero);
        } finally {
            ClockUtil.reset();
        }

        for (String prevenu : new String[] {"pole-emploi.direction", "secretariat"}) {
            assertThat(CourriersDUnDossier.de(courriers, prevenu, numero)).as(prevenu)
                    .anyMatch(message -> message.avis().texte().contains("la procédure continue sans elle"));
        }
    }

    @Test
    void sansResponsableNommeLeSecretariatApprendLeSilence() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(CourriersDUnDossier.de(courriers, "secretariat", numero))
                .extracting(message -> message.avis().objet()).filteredOn(objet -> objet.contains("échéance passée"))
                .singleElement().asString().contains("FONGECIF");
    }

    @Test
    void leResponsableAbsentEstRemplaceAussitotSaisi() {
        absences.declarer("pole-emploi.direction", remplacant(), LocalDate.now(HorlogeConfiguration.PARIS),
                LocalDate.now(HorlogeConfiguration.PARIS).plusDays(3));
        try {
            String numero = dossierSeul("cas-01");
            ProcessInstance demande = demander(numero);
            recit.accepte(numero, "fongecif");
            passerLEcheance(EngagementFinanceurs.CLE, numero);

            assertThat(demande).task().isAssignedTo(remplacant());
            assertThat(courriers.de(remplacant(), 1, 50).lignes()).anyMatch(message -> message.avis().objet().contains("échéance passée"));
            assertThat(engagements.exiger(numero, "POLE_EMPLOI").escalade().responsable()).isEqualTo("pole-emploi.direction");
        } finally {
            absences.aVenir("pole-emploi.direction").forEach(absence -> absences.clore(absence.id(), "pole-emploi.direction"));
        }
    }

    private String remplacant() {
        String adjoint = "essai.direction.adjointe";
        if (!comptes.connait(adjoint)) {
            comptes.creer(new Compte(adjoint, "Adèle Adjointe", "Pôle emploi, direction", Set.of(Groupe.deCode("pole-emploi"))),
                    MotDePasse.de("une phrase assez longue"));
        }
        return adjoint;
    }

    private Job minuteur(ProcessInstance demande, String id) {
        return travaux.createJobQuery().processInstanceId(demande.getId()).activityId(id).singleResult();
    }
}
