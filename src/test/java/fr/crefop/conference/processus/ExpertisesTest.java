package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.EtatExpertise;
import fr.crefop.conference.travaux.Expertise;
import fr.crefop.conference.travaux.Expertises;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpertisesTest extends AvecProcedure {

    @Autowired Mandats mandats;
    @Autowired Expertises expertises;
    @Autowired Etapes etapes;
    @Autowired Guichet guichet;
    @Autowired Comptes comptes;
    @Autowired AccesAuxDossiers acces;

    @Test
    void lesExpertsDesignesRepondentEnParalleleTandisQueLeGroupeTravaille() {
        String numero = auTravail();
        demander(numero, "groupe:agefiph");
        demander(numero, "compte:region");
        ProcessInstance groupe = instance(GroupeDeTravail.CLE, numero);
        assertThat(groupe).isWaitingAt("Task_ProposerSolution", "Task_DonnerAvis");

        avis("region", numero, "Possible à titre exceptionnel");
        avis("agefiph", numero, "Aide au tutorat envisageable");

        assertThat(expertises.du(numero)).extracting(Expertise::etat, Expertise::reponse, Expertise::par).containsExactly(
                tuple(EtatExpertise.RENDU, "Aide au tutorat envisageable", "agefiph"),
                tuple(EtatExpertise.RENDU, "Possible à titre exceptionnel", "region"));
        assertThat(groupe).hasPassed("EndEvent_AvisRendu").isWaitingAt("Task_ProposerSolution");
    }

    @Test
    void lExpertADixJoursOuvresEtSonEcheanceSeVoit() {
        String numero = auTravail();
        long id = demander(numero, "compte:region");
        LocalDate attendu = JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 10);

        Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero)
                .taskDefinitionKey(GroupeDeTravail.DONNER_AVIS).singleResult();
        assertThat(tache.getAssignee()).isEqualTo("region");
        assertThat(LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS)).isEqualTo(attendu);
        assertThat(expertises.exiger(id).echeance()).isEqualTo(attendu);
    }

    @Test
    void unExpertEnRetardNEmpecheJamaisLeGroupeDeProposer() {
        String numero = auTravail();
        long rendu = demander(numero, "groupe:fongecif");
        long manquant = demander(numero, "groupe:agefiph");
        avis("fongecif", numero, "Rien à redire");
        ProcessInstance groupe = instance(GroupeDeTravail.CLE, numero);
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");

        assertThat(groupe).isEnded();
        assertThat(expertises.exiger(rendu).etat()).isEqualTo(EtatExpertise.RENDU);
        assertThat(expertises.exiger(manquant).etat()).isEqualTo(EtatExpertise.NON_RENDU);
        assertThat(etapes.du(numero)).filteredOn(e -> e.libelle().equals("Donner un avis d'expert") && e.faitPar() == null)
                .singleElement().satisfies(etape -> assertThat(etape.faitLe()).isNotNull());
        assertThatThrownBy(() -> guichet.rendreAvis(comptes.trouver("agefiph").orElseThrow(), numero, manquant, Map.of("avis", "Trop tard")))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'est plus ouverte");
    }

    @Test
    void unAvisRetireFermeLaTacheDeCetExpertSeul() {
        String numero = auTravail();
        long retire = demander(numero, "groupe:agefiph");
        demander(numero, "groupe:region");
        expertises.revoquer(numero, retire, "L'AGEFIPH a répondu par ailleurs", "rapporteur");

        ProcessInstance groupe = instance(GroupeDeTravail.CLE, numero);
        assertThat(groupe).hasPassed("Event_AvisRevoque", "EndEvent_AvisRetire").isWaitingAt("Task_ProposerSolution", "Task_DonnerAvis");
        assertThat(expertises.exiger(retire)).extracting(Expertise::etat, Expertise::motif, Expertise::par)
                .containsExactly(EtatExpertise.REVOQUE, "L'AGEFIPH a répondu par ailleurs", "rapporteur");
        assertThatThrownBy(() -> expertises.rendre(retire, "Quand même", "agefiph")).isInstanceOf(RefusMetier.class);
        avis("region", numero, "Toujours attendu");
    }

    @Test
    void auSecondTourLeGroupeDemandeUnNouvelAvisEtLAncienResteNonRendu() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        demander(numero, "groupe:region");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        recit.accepte(numero, "fongecif");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_TRAVAUX);
        demander(numero, "groupe:agefiph");
        avis("agefiph", numero, "L'AGEFIPH peut compléter");

        assertThat(expertises.du(numero)).extracting(Expertise::etat)
                .containsExactly(EtatExpertise.NON_RENDU, EtatExpertise.RENDU);
    }

    @Test
    void unDossierInterrompuNAttendPlusAucunAvis() {
        String numero = auTravail();
        long id = demander(numero, "groupe:agefiph");
        instances.deleteProcessInstance(instance(GroupeDeTravail.CLE, numero).getId(), "retrait");

        assertThat(expertises.exiger(id).etat()).isEqualTo(EtatExpertise.NON_RENDU);
    }

    @Test
    void seulLeRapporteurDemandeEtRetireEtSeulementQuandLeGroupeEstReuni() {
        String numero = mandate();
        assertThatThrownBy(() -> demander(numero, "groupe:agefiph"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'est pas réuni");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());
        assertThatThrownBy(() -> expertises.demander(numero, "groupe:agefiph", "Et vous ?", "conseiller"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Seul le rapporteur");
        long id = demander(numero, "groupe:agefiph");
        assertThatThrownBy(() -> expertises.revoquer(numero, id, "Non", "agefiph")).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> expertises.revoquer(numero, id, " ", "rapporteur"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("pourquoi");
    }

    @Test
    void niLAdministrateurNiUnInconnuNiSoiMemeNEstDesigne() {
        String numero = auTravail();
        for (String acteur : List.of("compte:admin", "compte:cfor", "compte:rapporteur", "groupe:admin", "compte:inconnu", "")) {
            assertThatThrownBy(() -> demander(numero, acteur)).as(acteur).isInstanceOf(RefusMetier.class);
        }
        assertThat(expertises.du(numero)).isEmpty();
    }

    @Test
    void deuxMembresDuGroupeRepondentEnMemeTempsUnSeulAvisEstGarde() throws InterruptedException {
        String numero = auTravail();
        long id = demander(numero, "groupe:agefiph");
        List<Callable<Boolean>> reponses = List.of(repondre(numero, id, "Oui"), repondre(numero, id, "Non"));
        Simultanement.Issue<Boolean> issue = Simultanement.faire(reponses);

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().isInstanceOf(RefusMetier.class);
        assertThat(expertises.exiger(id).etat()).isEqualTo(EtatExpertise.RENDU);
    }

    @Test
    void lExpertNeVoitQueSonAvisEtPlusRienQuandIlEstRetire() {
        String numero = auTravail();
        long id = demander(numero, "groupe:agefiph");
        assertThat(acces.peutVoir(comptes.trouver("agefiph").orElseThrow(), numero)).isFalse();
        assertThat(acces.expertises(comptes.trouver("agefiph").orElseThrow(), numero)).containsExactly(id);
        assertThat(acces.expertises(comptes.trouver("region").orElseThrow(), numero)).isEmpty();

        expertises.revoquer(numero, id, "Plus utile", "rapporteur");
        assertThat(acces.expertises(comptes.trouver("agefiph").orElseThrow(), numero)).isEmpty();
    }

    private Callable<Boolean> repondre(String numero, long id, String avis) {
        return () -> {
            guichet.rendreAvis(comptes.trouver("agefiph").orElseThrow(), numero, id, Map.of("avis", avis));
            return true;
        };
    }

    private long demander(String numero, String acteur) {
        return expertises.demander(numero, acteur, "Que pouvez-vous apporter ?", "rapporteur");
    }

    private void avis(String compte, String numero, String texte) {
        guide.faire(compte, numero, GroupeDeTravail.DONNER_AVIS, Map.of("avis", texte));
    }

    private String auTravail() {
        String numero = mandate();
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());
        return numero;
    }

    private String mandate() {
        String numero = dossierSeul("cas-12");
        mandats.donner(numero, "Étudier", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30), "rapporteur", "secretariat");
        return numero;
    }
}
