package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class EngagementFinanceursTest extends AvecProcedure {

    @Autowired ToursDEngagement tours;
    @Autowired Engagements engagements;
    @Autowired Etapes etapes;
    @Autowired Courriers courriers;
    @Autowired Absences absences;
    @Autowired Comptes comptes;

    @Test
    void chaqueFinanceurDuPlanAUneSeuleTacheQuelQueSoitLeNombreDeSesLignes() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        // The FONGECIF pays the CIF and the CPF of the same person: one task, two lines.
        assertThat(engagements.dernierTour(numero)).extracting(Engagement::financeur)
                .containsExactly("FONGECIF_CVL", "POLE_EMPLOI");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").demande()).isEqualTo(Montant.de("17550.00"));
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).count()).isEqualTo(2);
    }

    @Test
    void lEngagementAccepteVautLaPartDemandee() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");

        assertThat(demande).isEnded();
        assertThat(Montant.somme(engagements.acquis(numero).stream().map(LigneDePlan::montant)))
                .isEqualTo(Montant.de("19800.00"));
    }

    @Test
    void aLEcheanceLeResponsableDuFinanceurMuetEstSaisiEtLuiSeul() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        recit.accepte(numero, "fongecif");
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(demande).isWaitingAt("Task_EngagerFinanceur").task().isAssignedTo("pole-emploi.direction");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").escalade().responsable()).isEqualTo("pole-emploi.direction");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").escalade()).isNull();
        assertThat(courriers.de("pole-emploi.direction")).extracting(message -> message.avis().objet(), message -> message.avis().numero())
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
        assertThat(courriers.de("pole-emploi.direction").get(0).avis().texte()).contains(EnFrancais.date(jour));
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
        assertThat(courriers.de("pole-emploi.direction").get(0).avis().texte()).contains("Rappel", EnFrancais.date(limite));
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
            assertThat(courriers.de(prevenu)).as(prevenu).filteredOn(message -> numero.equals(message.avis().numero()))
                    .anyMatch(message -> message.avis().texte().contains("la procédure continue sans elle"));
        }
    }

    @Test
    void sansResponsableNommeLeSecretariatApprendLeSilence() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(courriers.de("secretariat")).filteredOn(message -> numero.equals(message.avis().numero()))
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
            assertThat(courriers.de(remplacant())).anyMatch(message -> message.avis().objet().contains("échéance passée"));
            assertThat(engagements.exiger(numero, "POLE_EMPLOI").escalade().responsable()).isEqualTo("pole-emploi.direction");
        } finally {
            absences.aVenir("pole-emploi.direction").forEach(absence -> absences.clore(absence.id(), "pole-emploi.direction"));
        }
    }

    @Test
    void unRefusSansMotifEstRefuse() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> guide.faire("pole-emploi", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE")))
                .isInstanceOf(RefusMetier.class).hasMessage("Dites pourquoi vous refusez.");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void leFinanceurQuiPaieMoinsNEstEngageQueDeSonMontantRepartiDansLOrdreDeSesLignes() {
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = demander(numero);
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "17 000,01"));
        recit.accepte(numero, "pole-emploi");

        assertThat(demande).isEnded();
        assertThat(tours.constater(numero)).as("tour complet").isFalse();
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ACCEPTE_MOINS);
        assertThat(engagements.acquis(numero)).filteredOn(ligne -> ligne.financeur().equals("FONGECIF_CVL"))
                .extracting(LigneDePlan::dispositif, LigneDePlan::montant)
                .containsExactly(tuple(Dispositif.de("CIF_CDD"), Montant.de("16470.00")), tuple(Dispositif.de("CPF_DE"), Montant.de("530.01")));
    }

    @Test
    void leFinanceurPeutDireSonMontantLigneParLigne() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "parLigne", true, "montant1", "10000", "montant2", "1080,00"));

        assertThat(engagements.exiger(numero, "FONGECIF_CVL").lignes()).extracting(Engagement.Ligne::accorde)
                .containsExactly(Montant.de("10000.00"), Montant.de("1080.00"));
    }

    @Test
    void uneContrePropositionGardeSesConditionsEtNEngageRien() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        repondre(numero, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000",
                "conditions", "Si la session se tient à Tours"));

        assertThat(engagements.exiger(numero, "POLE_EMPLOI")).satisfies(reponse -> {
            assertThat(reponse.etat()).isEqualTo(EtatEngagement.CONTRE_PROPOSE);
            assertThat(reponse.propose()).isEqualTo(Montant.de("2000.00"));
            assertThat(reponse.conditions()).isEqualTo("Si la session se tient à Tours");
        });
        assertThat(engagements.acquis(numero)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTE_MOINS  | 2250,01 |       | dépasse ce qui vous est demandé
            ACCEPTE_MOINS  | 0       |       | Le montant doit être supérieur à zéro
            ACCEPTE_MOINS  | -100    |       | Montant en euros attendu, positif
            ACCEPTE_MOINS  | 100,001 |       | deux décimales au plus
            ACCEPTE_MOINS  | cent    |       | Montant en euros attendu, par exemple 415,00
            ACCEPTE_MOINS  |         |       | Donnez le montant
            ACCEPTE_MOINS  | 2250    |       | Ce montant est la part entière
            CONTRE_PROPOSE | 2000    |       | Dites à quelles conditions
            CONTRE_PROPOSE | 2250,01 | Après | dépasse ce qui vous est demandé
            REFUSE         |         |       | Dites pourquoi vous refusez
            PEUT_ETRE      |         |       | Choix inconnu""")
    void uneReponseMalRemplieEstRefuseeEnFrancaisEtRienNEstRetenu(String reponse, String montant, String conditions, String refus) {
        String numero = dossierSeul("cas-01");
        demander(numero);
        Map<String, Object> champs = new HashMap<>(Map.of("reponse", reponse));
        champs.put("montant", montant);
        champs.put("conditions", conditions);

        assertThatThrownBy(() -> repondre(numero, "pole-emploi", champs))
                .isInstanceOf(RefusMetier.class).hasMessageContaining(refus);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void uneLigneAuDessusDeCeQuiYEstDemandeEstRefuseeMemeSiLeTotalTient() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> repondre(numero, "fongecif",
                Map.of("reponse", "ACCEPTE_MOINS", "parLigne", true, "montant1", "1000", "montant2", "1080,01")))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Ligne 2");
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void unTexteTropLongEstRefuseEtRienNEstRetenu() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "a".repeat(4001))))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("dépasse 4000 caractères");
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void lAccordDeLEmployeurEstEnregistreParLeSecretariat() {
        String numero = dossierSeul("cas-04");
        demander(numero);
        recit.accepte(numero, "secretariat");

        assertThat(engagements.exiger(numero, "EMPLOYEUR").etat()).isEqualTo(EtatEngagement.ACCEPTE);
    }

    @Test
    void lApportDeLaPersonneEstEnregistreParSonConseillerSeul() {
        String numero = dossierSeul("cas-02b");
        demander(numero);

        assertThatThrownBy(() -> recit.accepte(numero, "conseiller.ml")).isInstanceOf(IllegalStateException.class);
        recit.accepte(numero, "conseiller");
        assertThat(engagements.exiger(numero, "BENEFICIAIRE").accorde()).isEqualTo(Montant.de("500.00"));
    }

    @Test
    void leFinanceurDejaEngageSurLaMemePartNEstPasSolliciteUneSecondeFois() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        recit.accepte(numero, "fongecif");
        repondre(numero, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000", "conditions", "Session à Tours"));
        demander(numero);

        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).singleElement()
                .satisfies(tache -> assertThat(tache.getName()).contains("Pôle emploi"));
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").etat()).isEqualTo(EtatEngagement.ACCEPTE);
        assertThat(engagements.exiger(numero, "FONGECIF_CVL").par()).isEqualTo("fongecif");
    }

    @Test
    void lAdministrateurDuMoteurNeRepondPourAucunFinanceur() {
        String numero = dossierSeul("cas-01");
        demander(numero);

        assertThatThrownBy(() -> recit.accepte(numero, "admin")).isInstanceOf(IllegalStateException.class);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
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

    private void repondre(String numero, String compte, Map<String, Object> reponse) {
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, reponse);
    }

    private ProcessInstance demander(String numero) {
        return entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
    }
}
