package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.Expertises;
import fr.crefop.conference.travaux.Propositions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The seven diagrams and their forms as the release before had them: whatever began under them passes under today's when the house is
 * renewed, wherever it waited, keeps its tasks and its dates, and goes on to its end. In an application of its own: what the other tests
 * left open would pass each time with the rest.
 */
@DirtiesContext
@Import(VersionPrecedenteIT.ASoi.class)
class VersionPrecedenteIT extends AvecProcedure {

    @TestConfiguration
    static class ASoi {}

    private static final String VERSION = "/versions-anterieures/1/";
    private static final List<String> PROCESSUS = List.of(TraitementSaisine.CLE, VoteBureau.CLE, GroupeDeTravail.CLE,
            EngagementFinanceurs.CLE, EtudeThematique.CLE, SignatureConvention.CLE, ApprobationModele.CLE);
    private static final String DATE_D_EFFET = "Timer_DateDEffet";

    private static final List<String> ATTENTES_D_UN_DOSSIER = List.of(TraitementSaisine.VERIFIER_RECEVABILITE,
            TraitementSaisine.COMPLETER_DOSSIER, VoteBureau.VOTER, VoteBureau.DEPARTAGER, TraitementSaisine.DONNER_MANDAT,
            GroupeDeTravail.REDIGER_CAHIER, GroupeDeTravail.DONNER_AVIS, GroupeDeTravail.PROPOSER_SOLUTION,
            EngagementFinanceurs.ENGAGER, TraitementSaisine.CONFIRMER_ENTREE);
    private static final List<String> ATTENTES_D_UNE_ETUDE = List.of(EtudeThematique.VERIFIER, VoteBureau.VOTER,
            EtudeThematique.DONNER_MANDAT, EtudeThematique.RENDRE_RAPPORT, SignatureConvention.SIGNER, DATE_D_EFFET);
    private static final List<String> ATTENTES_D_UN_MODELE = List.of(VoteBureau.VOTER, VoteBureau.DEPARTAGER);

    @Autowired RepositoryService depots;
    @Autowired HistoryService histoire;
    @Autowired IdentityService identites;
    @Autowired Comptes comptes;
    @Autowired Complements complements;
    @Autowired Expertises expertises;
    @Autowired Etudes etudes;
    @Autowired Propositions propositions;
    @Autowired RetraitDeDossier retrait;
    @Autowired ReportsDeFormation reports;
    @Autowired Conventions conventions;
    @Autowired Modeles modeles;
    @Autowired TachesHumaines humaines;
    /** What deploys the diagrams of the house when it starts. */
    @Autowired ApplicationRunner deploiement;
    /** What then takes along what had begun. */
    @Autowired ApplicationRunner migrationDesInstances;
    @Autowired JdbcClient base;

    private String avant;

    @BeforeEach
    void revenirALaVersionPrecedente() {
        DeploymentBuilder depot = depots.createDeployment().name("conference").source("conference");
        PROCESSUS.forEach(cle -> depot.addInputStream("processes/" + cle + ".bpmn", lire(cle + ".bpmn")));
        tachesDAvant().forEach(tache -> depot.addInputStream("forms/" + tache + ".form", lire("forms/" + tache + ".form")));
        avant = depot.deploy().getId();
    }

    @AfterEach
    void laMaisonGardeSesDiagrammesDAujourdHui() throws Exception {
        renouveler();
    }

    @Tag("complet")
    @ParameterizedTest
    @FieldSource("ATTENTES_D_UN_DOSSIER")
    void unDossierFinitParLaConference(String attente) throws Exception {
        String numero = saisir("cas-12");
        jouer(numero, attente);
        toutAFiniParLaVersionActuelle(numero, "EndEvent_PlanMisEnOeuvre");
    }

    @Tag("complet")
    @ParameterizedTest
    @FieldSource("ATTENTES_D_UNE_ETUDE")
    void uneEtudeFinitParUneConvention(String attente) throws Exception {
        String numero = etudes.deposer("Étude d'avant", "Des restes bloquent des CIF.", Origine.PARTENAIRE, "region", null);
        jouer(numero, attente);
        toutAFiniParLaVersionActuelle(numero, "EndEvent_ConventionEnVigueur");

        String convention = etudes.exiger(numero).convention();
        toutAFiniParLaVersionActuelle(convention, null);
        conventions.denoncer(convention, conventions.exiger(convention).effet(), "Fin de l'essai.", "secretariat");
    }

    @Tag("complet")
    @ParameterizedTest
    @FieldSource("ATTENTES_D_UN_MODELE")
    void unModeleFinitApprouve(String attente) throws Exception {
        long id = modeles.rediger(new Contenu("Modèle d'avant", "Essai", List.of(), List.of(Dispositif.de("AGEFIPH")), Montant.de("0.01"),
                List.of(new PartDuModele(Dispositif.de("REGION_CHEQUE"), Rubrique.GE, BigDecimal.valueOf(100), Montant.de("0.01")))), "secretariat");
        modeles.soumettre(id, "secretariat");
        jouer(modeles.exiger(id).numero(), attente);
        toutAFiniParLaVersionActuelle(modeles.exiger(id).numero(), "EndEvent_ModeleApprouve");
    }

    /** One of those above for each build. */
    @Test
    void unDossierQuiAttendaitLaPropositionFinitParLaConference() throws Exception {
        unDossierFinitParLaConference(GroupeDeTravail.PROPOSER_SOLUTION);
    }

    @ParameterizedTest
    @CsvSource({"ServiceTask_NotifierPlanDirect, PLAN_DIRECT", "ServiceTask_NotifierModele, MODELE_APPLIQUE",
        "ServiceTask_NotifierPlanAdopte, PLAN_ADOPTE"})
    void unPlanQuiAttendaitDEtreNotifieLEstSousLeNouveauDiagrammeAvecSonIssue(String etape, IssueDuDossier issue) throws Exception {
        String numero = dossierSeul("cas-01");
        ProcessInstance dossier = instances.createProcessInstanceByKey(TraitementSaisine.CLE).businessKey(numero).startBeforeActivity(etape).execute();
        renouveler();
        guide.continuer(numero);

        assertThat(dossier(numero).issue()).isEqualTo(issue);
        assertThat(instances.getActiveActivityIds(dossier.getId())).containsExactly(TraitementSaisine.CONFIRMER_ENTREE);
    }

    /** Each way had its own requests to the funders. */
    @ParameterizedTest
    @CsvSource({"CallActivity_EngagementsDirects, PLAN_DIRECT", "CallActivity_EngagementsModele, MODELE_APPLIQUE"})
    void desFinanceursSollicitesAvantRepondentApres(String demande, IssueDuDossier issue) throws Exception {
        String numero = dossierSeul("cas-01");
        if (issue == IssueDuDossier.MODELE_APPLIQUE) {
            propositions.proposer(numero, List.of(), List.of(), "Modèle", "rapporteur");
        }
        ProcessInstance dossier = instances.createProcessInstanceByKey(TraitementSaisine.CLE).businessKey(numero).startBeforeActivity(demande).execute();
        renouveler();
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");

        assertThat(dossier(numero).issue()).isEqualTo(issue);
        assertThat(instances.getActiveActivityIds(dossier.getId())).containsExactly(TraitementSaisine.CONFIRMER_ENTREE);
    }

    /** A diagram that gains a way out gives it to whoever waits already. */
    @Test
    void unPlanDecideAvantSeReporteApres() throws Exception {
        String numero = saisirPourDans(60, "cas-26-01", Map.of());
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "france-travail");
        assertThat(instances.getActiveActivityIds(instance(numero).getId())).containsExactly(TraitementSaisine.CONFIRMER_ENTREE);
        renouveler();
        LocalDate debut = dossier(numero).demande().formation().debut().plusDays(1);
        Jours jours = new Jours(debut, debut.plusMonths(3));
        reports.reporter(numero, jours, reports.essayer(numero, jours).empreinte(), "La session est annulée", "conseiller");
        guide.continuer(numero);

        assertThat(instances.getActiveActivityIds(instance(numero).getId())).containsExactly(TraitementSaisine.CONFIRMER_ENTREE);
        assertThat(Jours.de(dossier(numero).demande())).isEqualTo(jours);
    }

    @Test
    void lesDatesDitesAvantTiennentEtLesRappelsAussi() throws Exception {
        String numero = saisir("cas-12");
        Task tache = premiere(numero);
        List<Date> rappels = relances(tache);
        renouveler();

        assertThat(relances(tache)).as("le rappel, puis le retard que le diagramme dessine").isEqualTo(rappels).hasSize(2);
        assertThat(travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).activityId("Timer_RetardVerifierRecevabilite").count()).isOne();
        assertThat(taches.createTaskQuery().taskId(tache.getId()).singleResult().getDueDate()).isEqualTo(tache.getDueDate());
    }

    @Test
    void unRetardArriveServiceArreteEstDitApresLeRenouvellement() throws Exception {
        String numero = saisir("cas-12");
        Task tache = premiere(numero);
        Date retard = relances(tache).get(1);
        deployer();
        try {
            ClockUtil.setCurrentTime(new Date(retard.getTime() + 60_000));
            passer();
        } finally {
            ClockUtil.reset();
        }

        assertThat(retards(tache)).singleElement().satisfies(minuteur -> assertThat(minuteur.getDuedate()).isEqualTo(retard));
    }

    @Test
    void unRetardDejaDitNEstPasRedit() throws Exception {
        String numero = saisir("cas-12");
        Task tache = premiere(numero);
        Job escalade = travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).timers().orderByJobDuedate().desc().list().get(0);
        deployer();
        try {
            ClockUtil.setCurrentTime(new Date(escalade.getDuedate().getTime() + 60_000));
            travaux.executeJob(escalade.getId());
            passer();
        } finally {
            ClockUtil.reset();
        }

        assertThat(retards(tache)).isEmpty();
    }

    private List<Job> retards(Task tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).activityId("Timer_RetardVerifierRecevabilite").list();
    }

    @Test
    void lesEcheancesDAvantPassentEncore() throws Exception {
        String numero = dossierSeul("cas-01");
        ProcessInstance engagements = entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
        renouveler();
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(instances.createProcessInstanceQuery().processInstanceId(engagements.getId()).list()).isEmpty();
    }

    @Test
    void unDossierCommenceAvantSeRetireAussi() throws Exception {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        renouveler();
        retrait.retirer(numero, "Projet abandonné", "conseiller");

        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isEmpty();
    }

    /** Somebody asked that nothing be done of it any more: that holds under the new diagram too. */
    @Test
    void unDossierArretePasseEtResteArrete() throws Exception {
        String numero = saisir("cas-12");
        instances.suspendProcessInstanceById(instance(numero).getId());
        renouveler();

        assertThat(depots.getProcessDefinition(instance(numero).getProcessDefinitionId()).getVersionTag()).isEqualTo("2");
        assertThat(instance(numero).isSuspended()).isTrue();
        assertThat(travaux.createJobQuery().processInstanceId(instance(numero).getId()).active().count()).isZero();
        instances.activateProcessInstanceById(instance(numero).getId());
    }

    /** It stands where today's diagram has nothing of that name. */
    @Test
    void ceQuiNePeutPasPasserResteSurSaVersionEtLAdministrationLApprend() throws Exception {
        depots.createDeployment().name("conference").source("conference").addInputStream("processes/approbation-modele.bpmn",
                new ByteArrayInputStream(new String(lire("approbation-modele.bpmn").readAllBytes(), StandardCharsets.UTF_8)
                        .replace("ServiceTask_RefuserModele\" name", "ServiceTask_Disparue\" camunda:asyncBefore=\"true\" name")
                        .replace("ServiceTask_RefuserModele\"", "ServiceTask_Disparue\"").getBytes(StandardCharsets.UTF_8))).deploy();
        ProcessInstance arretee = instances.createProcessInstanceByKey(ApprobationModele.CLE).businessKey("MS-ESSAI-1")
                .startBeforeActivity("ServiceTask_Disparue").execute();
        try {
            renouveler();
            assertThat(instances.createProcessInstanceQuery().processInstanceId(arretee.getId()).singleResult().getProcessDefinitionId())
                    .isEqualTo(arretee.getProcessDefinitionId());
            assertThat(base.sql("select texte from conference.avis where compte = 'admin' and objet = 'Des procédures restent sur leur version précédente'")
                    .query(String.class).list()).isNotEmpty().last().asString().contains("MS-ESSAI-1", "personne n'a rien à refaire");
        } finally {
            instances.deleteProcessInstance(arretee.getId(), "essai");
        }
    }

    @Test
    void renouvelerDeuxFoisNeChangeRien() throws Exception {
        String numero = saisir("cas-12");
        renouveler();
        String definition = instance(numero).getProcessDefinitionId();
        renouveler();

        assertThat(instance(numero).getProcessDefinitionId()).isEqualTo(definition);
        assertThat(depots.getProcessDefinition(definition).getVersionTag()).isEqualTo("2");
    }

    /** Those of the task alone, and the one that its diagram draws. */
    private List<Date> relances(Task tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).timers().list().stream().map(Job::getDuedate).sorted().toList();
    }

    @Test
    void aucuneAttenteDesDiagrammesDAvantNEstOubliee() {
        List<String> attentes = new ArrayList<>(tachesDAvant());
        modeles().flatMap(m -> m.getModelElementsByType(IntermediateCatchEvent.class).stream()).forEach(e -> attentes.add(e.getId()));
        // Waits beside tasks: lesEcheancesDAvantPassentEncore.
        attentes.remove("Timer_EcheanceResponsables");
        assertThat(Stream.of(ATTENTES_D_UN_DOSSIER, ATTENTES_D_UNE_ETUDE, ATTENTES_D_UN_MODELE).flatMap(List::stream))
                .containsAll(attentes);
    }

    @Test
    void unFormulaireDAvantNeDonneRienQuiSoitRefuseAujourdHui() {
        tachesDAvant().forEach(tache -> {
            try {
                List<String> champs = new ArrayList<>();
                json.readTree(lire("forms/" + tache + ".form")).findParents("key").stream()
                        .filter(champ -> champ.has("type"))
                        .forEach(champ -> champs.add(champ.get("key").asText()));
                assertThat(humaines.champs(tache)).as(tache).containsAll(champs);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Everybody answers in turn; the house is renewed the first time that something waits there. */
    private void jouer(String racine, String renouvelerA) throws Exception {
        boolean renouvelee = false;
        for (String attente = attente(racine); attente != null; attente = attente(racine)) {
            if (!renouvelee && attente.equals(renouvelerA)) {
                renouveler();
                renouvelee = true;
            }
            if (attente.equals(DATE_D_EFFET)) {
                passerLEcheance(SignatureConvention.CLE, etudes.exiger(racine).convention());
            } else {
                repondre(premiere(racine));
            }
            numeros(racine).forEach(guide::continuer);
        }
        assertThat(renouvelee).as("rien n'a attendu à " + renouvelerA).isTrue();
    }

    private String attente(String racine) {
        Task tache = premiere(racine);
        if (tache != null && tache.getTaskDefinitionKey().equals(GroupeDeTravail.PROPOSER_SOLUTION) && expertises.du(racine).isEmpty()) {
            expertises.demander(racine, "groupe:agefiph", "Pouvez-vous compléter ?", "rapporteur");
            return GroupeDeTravail.DONNER_AVIS;
        }
        return tache != null ? tache.getTaskDefinitionKey()
                : numeros(racine).stream().anyMatch(n -> instance(SignatureConvention.CLE, n) != null) ? DATE_D_EFFET : null;
    }

    /** An advice before the proposal that would end it; then the oldest. */
    private Task premiere(String racine) {
        return numeros(racine).stream().flatMap(n -> taches.createTaskQuery().processInstanceBusinessKey(n).list().stream())
                .min(Comparator.comparing((Task t) -> !t.getTaskDefinitionKey().equals(GroupeDeTravail.DONNER_AVIS))
                        .thenComparing(Task::getCreateTime).thenComparing(Task::getName)).orElse(null);
    }

    private List<String> numeros(String racine) {
        String convention = racine.startsWith("ET-") ? etudes.exiger(racine).convention() : null;
        return convention == null ? List.of(racine) : List.of(racine, convention);
    }

    private void repondre(Task tache) {
        Compte compte = tache.getAssignee() != null ? comptes.trouver(tache.getAssignee()).orElseThrow()
                : comptes.duGroupe(Groupe.deCode(taches.getIdentityLinksForTask(tache.getId()).get(0).getGroupId())).get(0);
        identites.setAuthentication(compte.identifiant(), compte.groupes().stream().map(Groupe::code).toList());
        try {
            String numero = (String) taches.getVariable(tache.getId(), TraitementSaisine.NUMERO_DOSSIER);
            taches.complete(tache.getId(), ReponsesDUneHistoire.a(tache.getTaskDefinitionKey(), compte.identifiant(),
                    complements.du(numero).isEmpty()));
        } finally {
            identites.clearAuthentication();
        }
    }

    /** @param fin where the diagram of the number itself ended; null for any end */
    private void toutAFiniParLaVersionActuelle(String numero, String fin) {
        List<HistoricProcessInstance> toutes = histoire.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero).list();
        assertThat(toutes).isNotEmpty().allSatisfy(instance -> {
            assertThat(instance.getEndTime()).as(instance.getProcessDefinitionKey()).isNotNull();
        });
        assertThat(toutes).filteredOn(instance -> instance.getSuperProcessInstanceId() == null).allSatisfy(instance ->
                assertThat(depots.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId()).isNotEqualTo(avant));
        if (fin != null) {
            assertThat(toutes).extracting(HistoricProcessInstance::getEndActivityId).contains(fin);
        }
    }

    private void renouveler() throws Exception {
        deployer();
        passer();
    }

    /** On the clock of all: the engine compares with the latest deployment, by its day. */
    private void deployer() throws Exception {
        deploiement.run(new DefaultApplicationArguments());
    }

    private void passer() throws Exception {
        migrationDesInstances.run(new DefaultApplicationArguments());
    }

    private static TreeSet<String> tachesDAvant() {
        TreeSet<String> ids = new TreeSet<>();
        modeles().flatMap(m -> m.getModelElementsByType(UserTask.class).stream()).forEach(tache -> ids.add(tache.getId()));
        return ids;
    }

    private static Stream<BpmnModelInstance> modeles() {
        return PROCESSUS.stream().map(cle -> Bpmn.readModelFromStream(lire(cle + ".bpmn")));
    }

    private static InputStream lire(String fichier) {
        return VersionPrecedenteIT.class.getResourceAsStream(VERSION + fichier);
    }
}
