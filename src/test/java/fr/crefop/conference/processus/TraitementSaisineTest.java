package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TraitementSaisineTest extends AvecProcedure {

    @Autowired Decisions decisions;
    @Autowired Journal journal;
    @Autowired Courriers courriers;
    @Autowired Engagements engagements;

    @Test
    void leCas12VaDeLaSaisineAuPlanAdopteParLaConference() {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        assertThat(instance).isWaitingAt("Task_VerifierRecevabilite");

        recit.recevable(numero, "CONFERENCE");
        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Trouver les 415,00 € qui manquent");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        tousVotent(numero, Choix.POUR);
        assertThat(instance).isWaitingAt("Task_ConfirmerEntree").task().isAssignedTo("conseiller");
        recit.entree(numero, "conseiller");

        assertThat(instance).isEnded().hasPassedInOrder("ServiceTask_CalculerPlan", "Task_VerifierRecevabilite",
                "CallActivity_VoteOpportunite", "Task_DonnerMandat", "CallActivity_GroupeDeTravail",
                "CallActivity_Engagements", "CallActivity_VoteAdoption", "ServiceTask_NotifierPlan",
                "Task_ConfirmerEntree", "EndEvent_PlanMisEnOeuvre");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision -> {
            assertThat(decision.issue()).isEqualTo(IssueDuDossier.PLAN_ADOPTE);
            assertThat(decision.reste()).isEqualTo(Montant.ZERO);
        });
    }

    @Test
    void quiNEntrePasEnFormationRendAuxFinanceursCeQuIlsAvaientEngage() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        guide.faire("conseiller", numero, "Task_ConfirmerEntree", Map.of("entreeEnFormation", "NON", "motif", "Embauchée"));

        assertThat(engagements.acquis(numero)).isEmpty();
        assertThat(engagements.tous(numero)).hasSize(2).allSatisfy(engagement -> {
            assertThat(engagement.accorde().estPositif()).isTrue();
            assertThat(engagement.liberation()).isNotNull();
        });
    }

    @Test
    void unPlanCompletSuitLaVoieDirecte() {
        String numero = saisir("cas-01");
        ProcessInstance instance = instance(numero);
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");

        assertThat(instance).isEnded()
                .hasPassedInOrder("CallActivity_Engagements", "ServiceTask_NotifierPlan", "EndEvent_PlanMisEnOeuvre")
                .hasNotPassed("CallActivity_VoteOpportunite");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.PLAN_DIRECT);
        assertThat(dossier(numero).voie()).isEqualTo(Voie.DIRECTE);
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).containsOnlyOnce(Acte.BUREAU_INFORME);
        for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            assertThat(courriers.de(compte, 1, 50).lignes()).anySatisfy(message -> {
                assertThat(message.avis().objet()).isEqualTo("Dossier " + numero + " réglé sans vote");
                assertThat(message.avis().texte()).contains("FONGECIF Centre-Val de Loire", "Pôle emploi", "Il reste 0,00 € à financer");
                // The bureau may not open a case that it does not vote on: the message must not send it there.
                assertThat(message.avis().numero()).isNull();
            });
        }
    }

    @Test
    void unRefusSurLaVoieDirecteSaisitLaConference() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        guide.faire("pole-emploi", numero, "Task_EngagerFinanceur", Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));

        assertThat(instance(numero)).isWaitingAt("CallActivity_VoteOpportunite");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
    }

    @Test
    void uneSaisineNonRecevableSeFermeAvecSonMotif() {
        String numero = saisir("cas-06");
        ProcessInstance instance = instance(numero);
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "NON_RECEVABLE", "motif", "Personne hors région"));

        assertThat(instance).isEnded().hasPassed("EndEvent_NonRecevable");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.NON_RECEVABLE);
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.NON_RECEVABLE);
        assertThat(dossier(numero).motifDeFin()).isEqualTo("Personne hors région");
        assertThat(dossier(numero).closLe()).isNotNull();
    }

    @Test
    void leBureauQuiNeVeutPasApprofondirFermeLeDossier() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
        tousVotent(numero, Choix.CONTRE);

        assertThat(instance).isEnded().hasPassed("EndEvent_NonApprofondi");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.REJETE);
    }

    @Test
    void unVoteDOpportuniteAjourneEstRepris() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
        tousVotent(numero, Choix.AJOURNEMENT);
        assertThat(instance).isWaitingAt("CallActivity_VoteOpportunite");

        tousVotent(numero, Choix.POUR);
        assertThat(instance).isWaitingAt("Task_DonnerMandat");
    }

    @Test
    void unRefusRamenePropositionEtGroupeAuTravailPuisLePlanPasseAvecSonReste() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "Task_DonnerMandat", numero, Map.of());
        recit.mandat(numero, "Trouver 415,00 €");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        for (int tour = 1; tour <= 3; tour++) {
            assertThat(instance).isWaitingAt("CallActivity_GroupeDeTravail");
            recit.proposition(numero, "REGION_CHEQUE", "415,00", "Demande n° " + tour);
            if (tour == 1) {
                // Its share does not change: its commitment stands in the rounds that follow.
                recit.accepte(numero, "fongecif");
            }
            guide.faire("region", numero, "Task_EngagerFinanceur", Map.of("reponse", "REFUSE", "motif", "Hors budget"));
        }
        assertThat(instance).isWaitingAt("CallActivity_VoteAdoption");
        tousVotent(numero, Choix.POUR);

        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision ->
                assertThat(decision.reste()).isEqualTo(Montant.de("415.00")));
    }

    @Test
    void unAccordPartielRevientAuGroupePuisPasseAvecLeMontantDuFinanceur() throws IOException {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "Task_DonnerMandat", numero, Map.of());
        recit.mandat(numero, "Trouver 415,00 €");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        recit.accepte(numero, "fongecif");
        guide.faire("region", numero, "Task_EngagerFinanceur", Map.of("reponse", "ACCEPTE_MOINS", "montant", "200,05"));
        assertThat(instance).isWaitingAt("CallActivity_GroupeDeTravail");

        recit.proposition(numero, "REGION_CHEQUE", "200,05", "À titre exceptionnel");
        // What the Région already committed is not asked of it again.
        assertThat(instance).isWaitingAt("CallActivity_VoteAdoption");
        tousVotent(numero, Choix.POUR);

        assertThat(decisions.rendue(numero)).hasValueSatisfying(decision ->
                assertThat(decision.reste()).isEqualTo(Montant.de("214.95")));
        try (PDDocument page = Loader.loadPDF(decisions.document(numero).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(page)).contains("200,05").doesNotContain("415,00");
        }
    }

    @Test
    void unPlanRejeteALAdoptionFermeLeDossier() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteAdoption", numero, Map.of());
        tousVotent(numero, Choix.CONTRE);

        assertThat(instance).isEnded().hasPassed("EndEvent_PlanRejete");
        assertThat(decisions.rendue(numero)).isEmpty();
    }

    @Test
    void uneAdoptionAjourneeEstReprise() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteAdoption", numero, Map.of());
        tousVotent(numero, Choix.AJOURNEMENT);

        assertThat(instance).isWaitingAt("CallActivity_VoteAdoption");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_ADOPTION);
    }

    @Test
    void uneEntreeAbandonneeFermeLeDossierAvecSonMotif() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "Task_ConfirmerEntree", numero, Map.of());
        guide.faire("conseiller", numero, "Task_ConfirmerEntree",
                Map.of("entreeEnFormation", "NON", "motif", "La personne a trouvé un emploi"));

        assertThat(instance).isEnded().hasPassed("EndEvent_Abandonne");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.ENTREE_ABANDONNEE);
        assertThat(dossier(numero).motifDeFin()).isEqualTo("La personne a trouvé un emploi");
        assertThat(dossier(numero).closLe()).isNotNull();
    }
}
