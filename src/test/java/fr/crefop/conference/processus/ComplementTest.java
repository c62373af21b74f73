package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.CorrectionDeSaisine;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.Etapes.Etape;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that lacks something goes back to its advisor, and comes back or ends. */
class ComplementTest extends AvecProcedure {

    @Autowired CorrectionDeSaisine correction;
    @Autowired Complements complements;
    @Autowired SaisinesRemplacees remplacees;
    @Autowired Etapes etapes;
    @Autowired Courriers courriers;
    @Autowired Clock horloge;

    @Test
    void laSaisineIncompleteRevientAuConseillerPuisAuSecretariatAvecUnPlanRecalcule() {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        PlanDeFinancement avant = plans.exigerDernier(numero);
        demanderComplement(numero, "Deuxième devis\nSolde du CPF");
        assertThat(instance).isWaitingAt("Task_CompleterDossier").task().isAssignedTo("conseiller");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.A_COMPLETER);
        assertThat(complements.attendu(numero)).hasValueSatisfying(
                c -> assertThat(c.lignes()).containsExactly("Deuxième devis", "Solde du CPF"));

        correction.completer(numero, autre(), 1, "Le solde est corrigé", "conseiller");

        assertThat(instance).isWaitingAt("Task_VerifierRecevabilite");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.RECU);
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isNotEqualTo(avant.resteAFinancer());
        assertThat(complements.attendu(numero)).isEmpty();
    }

    @Test
    void laVersionRemplaceeEstConservee() {
        String numero = saisir("cas-12");
        demanderComplement(numero, "Identité exacte");
        Dossier avant = dossier(numero);
        correction.completer(numero, new Saisine("Essai", new Identite("Essai", "Dominique"), avant.demande()), 1, "Corrigé", "conseiller");

        assertThat(dossier(numero).identite().prenom()).isEqualTo("Dominique");
        assertThat(remplacees.du(numero)).extracting(SaisinesRemplacees.Remplacee::rang).containsExactly(1);
    }

    @Test
    void unePieceRemiseSansRienCorrigerNeFaitPasDeVersion() {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        demanderComplement(numero, "Lettre de motivation");
        guide.faire("conseiller", numero, "Task_CompleterDossier", Map.of("reponse", "Lettre remise en main propre"));

        assertThat(instance).isWaitingAt("Task_VerifierRecevabilite");
        assertThat(remplacees.du(numero)).isEmpty();
        assertThat(complements.dernier(numero)).hasValueSatisfying(
                c -> assertThat(c.reponse()).isEqualTo("Lettre remise en main propre"));
    }

    @Test
    void leDelaiDuSecretariatReprendPourLesJoursQuiLuiRestaient() {
        String numero = saisir("cas-12");
        LocalDate dansDeuxJours = JoursOuvres.apres(LocalDate.now(horloge), 2);
        Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
        tache.setDueDate(Date.from(dansDeuxJours.atTime(23, 59).atZone(HorlogeConfiguration.PARIS).toInstant()));
        taches.saveTask(tache);
        demanderComplement(numero, "Deuxième devis");
        correction.completer(numero, autre(), 1, "Joint", "conseiller");

        assertThat(enAttente(numero).echeance()).isEqualTo(dansDeuxJours);
    }

    @Test
    void sansComplementALEcheanceLeDossierEstClosSansSuite() {
        String numero = saisir("cas-12");
        ProcessInstance instance = instance(numero);
        demanderComplement(numero, "Deuxième devis");
        passerLEcheance(TraitementSaisine.CLE, numero);

        assertThat(instance).isEnded().hasPassed("EndEvent_SansSuite");
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.SANS_SUITE);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(complements.attendu(numero)).isEmpty();
        assertThat(courriers.de("conseiller", 1, 50).lignes()).anySatisfy(message -> {
            assertThat(message.avis().numero()).isEqualTo(numero);
            assertThat(message.avis().objet()).isEqualTo(IssueDuDossier.SANS_SUITE.libelle());
        });
        assertThatThrownBy(() -> correction.completer(numero, autre(), 1, "Trop tard", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'attend plus de complément");
        assertThat(remplacees.du(numero)).isEmpty();
    }

    @Test
    void deuxOngletsQuiCompletentEnsembleNeComptentQuUneFois() throws Exception {
        String numero = saisir("cas-12");
        demanderComplement(numero, "Solde du CPF");
        Callable<Object> completer = () -> {
            correction.completer(numero, autre(), 1, "Corrigé", "conseiller");
            return "fait";
        };
        Simultanement.Issue<Object> issue = Simultanement.faire(List.of(completer, completer));

        assertThat(issue.refus()).singleElement().isInstanceOf(RefusMetier.class);
        assertThat(remplacees.du(numero)).hasSize(1);
    }

    @Test
    void leBureauQuiDemandeUnComplementAvantLeMandatRenvoieAuConseillerAvecSesMots() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
        recit.vote(numero, "bureau.etat", Choix.DEMANDE_COMPLEMENT, "Le projet après la formation");
        recit.vote(numero, "bureau.region", Choix.DEMANDE_COMPLEMENT, "Un deuxième devis");
        recit.vote(numero, "bureau.salaries", Choix.DEMANDE_COMPLEMENT, "Un deuxième devis");
        recit.vote(numero, "bureau.employeurs", Choix.POUR, "D'accord");

        assertThat(instance).isWaitingAt("Task_CompleterDossier");
        assertThat(complements.attendu(numero)).hasValueSatisfying(c -> {
            assertThat(c.demandePar()).isEqualTo("Bureau du CREFOP");
            assertThat(c.lignes()).containsExactly("Le projet après la formation", "Un deuxième devis");
        });
    }

    @Test
    void leBureauQuiDemandeUnComplementSurLePlanRenvoieAuConseillerPuisAuSecretariat() {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_VoteAdoption", numero, Map.of());
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        assertThat(instance).isWaitingAt("Task_CompleterDossier");
        assertThat(complements.attendu(numero)).hasValueSatisfying(
                c -> assertThat(c.manque()).isEqualTo("Avis du collège"));

        correction.completer(numero, autre(), 1, "Corrigé", "conseiller");
        assertThat(instance).isWaitingAt("Task_VerifierRecevabilite");
        assertThat(enAttente(numero).echeance()).isEqualTo(JoursOuvres.apres(LocalDate.now(horloge), 5));
    }

    @Test
    void unComplementSansDireLeQuelEstRefuse() {
        String numero = saisir("cas-12");
        assertThatThrownBy(() -> guide.faire("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "A_COMPLETER"))).isInstanceOf(RefusMetier.class)
                .hasMessage("Dites ce qui manque au dossier.");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.RECU);
    }

    private void demanderComplement(String numero, String manque) {
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "A_COMPLETER", "manque", manque));
    }

    /** The same person without the months that open the CIF: another plan. */
    private Saisine autre() {
        return corrigee("cas-12", Map.of("parcours.moisCdd12Mois", 0));
    }

    private Etape enAttente(String numero) {
        Stream<Etape> attendues = etapes.du(numero).stream().filter(etape -> etape.faitLe() == null);
        return attendues.reduce((a, b) -> b).orElseThrow();
    }
}
