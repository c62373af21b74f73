package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.etudes.Origine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/** The house is renewed while cases wait: each ends by the diagram it began with, and the next one takes the new. */
class ChangementDeVersionTest extends AvecProcedure {

    private static final List<String> AVANT = List.of(TraitementSaisine.CLE, VoteBureau.CLE, GroupeDeTravail.CLE,
            EngagementFinanceurs.CLE, EtudeThematique.CLE);

    @Autowired RepositoryService depots;
    @Autowired RetraitDeDossier retrait;
    @Autowired Etudes etudes;
    /** What deploys the diagrams of the house when it starts. */
    @Autowired ApplicationRunner deploiement;

    @BeforeEach
    void revenirAuxDiagrammesDAvant() {
        DeploymentBuilder avant = depots.createDeployment().name("conference").source("conference");
        AVANT.forEach(cle -> avant.addInputStream("processes/" + cle + ".bpmn",
                getClass().getResourceAsStream("/versions-anterieures/" + cle + ".bpmn")));
        // Called by the study of before, and unchanged since.
        avant.addClasspathResource("processes/signature-convention.bpmn").deploy();
    }

    @AfterEach
    void laMaisonGardeSesDiagrammesDAujourdHui() throws Exception {
        renouveler();
    }

    @Test
    void unDossierCommenceAvantFinitParLaConference() throws Exception {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        renouveler();

        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.POUR, "");
        recit.mandat(numero, "Trouver les 415,00 € qui manquent");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        tousVotent(numero, Choix.POUR);
        recit.entree(numero, "conseiller");

        assertThat(instance).isEnded().hasPassed("EndEvent_PlanMisEnOeuvre");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.PLAN_ADOPTE);
    }

    @Test
    void unDossierCommenceAvantFinitParLaVoieDirecte() throws Exception {
        String numero = saisir("cas-01");
        ProcessInstance instance = instance(numero);
        renouveler();

        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");

        assertThat(instance).isEnded().hasPassed("EndEvent_PlanMisEnOeuvre");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.PLAN_DIRECT);
    }

    @Test
    void unDossierCommenceAvantSeRetireAussi() throws Exception {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        recit.recevable(numero, "CONFERENCE");
        renouveler();
        retrait.retirer(numero, "Projet abandonné", "conseiller");

        assertThat(instance).isEnded();
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isEmpty();
    }

    @Test
    void uneEtudeCommenceeAvantFinitParSaConventionEtNeConnaitPasLesModeles() throws Exception {
        String numero = etudes.deposer("Compléter un CIF", "Des restes reviennent.", Origine.PARTENAIRE, "region", null);
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(numero, Choix.POUR);
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier", "echeance",
                LocalDate.now().plusDays(45).toString(), "rapporteur", "rapporteur"));
        renouveler();

        guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Utile.", "suite", "CONVENTION",
                "titre", "Convention Région – FONGECIF", "texte", "Le chèque complète le CIF.", "partie1", "REGION",
                "partie2", "FONGECIF", "cumul1", "cumul.cif.region", "effet", "2018-09-16"));
        tousVotent(numero, Choix.POUR);
        String convention = etudes.exiger(numero).convention();
        guide.faire("fongecif", convention, SignatureConvention.SIGNER, Map.of("reponse", "REFUSE", "motif", "Budget clos."));

        assertThat(etude).isEnded().hasPassed("EndEvent_NonConclue");
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.NON_CONCLUE);
    }

    @Test
    void leDossierSuivantPrendLeNouveauDiagramme() throws Exception {
        String ancien = saisir("cas-01");
        renouveler();
        String nouveau = saisir("cas-01");

        assertThat(version(nouveau)).isEqualTo(version(ancien) + 1);
    }

    @Test
    void unTourDemandeAvecSesDeuxMinuteursPrendAussiLaDateDiteAuResponsable() throws Exception {
        depots.createDeployment().name("conference").source("conference").addInputStream("processes/engagement-financeurs.bpmn",
                getClass().getResourceAsStream("/versions-anterieures/engagement-financeurs-deux-minuteurs.bpmn")).deploy();
        String numero = dossierSeul("cas-01");
        ProcessInstance demande = entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
        renouveler();
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isNotEmpty().allSatisfy(tache ->
                assertThat(tache.getDueDate()).isEqualTo(travaux.createJobQuery().processInstanceId(demande.getId())
                        .activityId("Timer_EcheanceResponsables").singleResult().getDuedate()));
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        assertThat(demande).isEnded();
    }

    private void renouveler() throws Exception {
        deploiement.run(new DefaultApplicationArguments());
    }

    private int version(String numero) {
        ProcessDefinition definition = depots.getProcessDefinition(instance(numero).getProcessDefinitionId());
        return definition.getVersion();
    }
}
