package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.Decisions.DecisionAnterieure;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.Etapes.Etape;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat opens a closed case again. */
class ReouvertureTest extends AvecProcedure {

    @Autowired ReouvertureDeDossier reouverture;
    @Autowired Passages passages;
    @Autowired Decisions decisions;
    @Autowired HistoryService histoire;
    @Autowired Etapes etapes;
    @Autowired Journal journal;
    @Autowired Clock horloge;

    @Test
    void unDossierDecideSeRouvreSeDecideDeNouveauEtGardeLesDeuxDecisions() {
        String numero = planDirect();
        byte[] premierDocument = decisions.document(numero).orElseThrow();
        reouverture.rouvrir(numero, "La date de la formation a changé", "secretariat");

        assertThat(instance(numero)).isWaitingAt("Task_VerifierRecevabilite");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.RECU);
        assertThat(dossier(numero).issue()).isNull();
        assertThat(dossier(numero).voie()).isNull();
        assertThat(decisions.rendue(numero)).isEmpty();
        assertThat(decisions.anterieures(numero)).extracting(DecisionAnterieure::issue).containsExactly(IssueDuDossier.PLAN_DIRECT);

        suivreLaVoieDirecte(numero);

        assertThat(decisions.rendue(numero)).hasValueSatisfying(d -> assertThat(d.issue()).isEqualTo(IssueDuDossier.PLAN_DIRECT));
        assertThat(decisions.anterieures(numero)).extracting(DecisionAnterieure::ouverture).containsExactly(1);
        assertThat(decisions.document(numero, 1)).hasValueSatisfying(d -> assertThat(d).isEqualTo(premierDocument));
        assertThat(histoire.createHistoricProcessInstanceQuery().processDefinitionKey(TraitementSaisine.CLE)
                .processInstanceBusinessKey(numero).finished().count()).isEqualTo(2);
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.DOSSIER_ROUVERT);
        assertThat(passages.du(numero)).extracting(Passages.Passage::motif).contains("La date de la formation a changé");
    }

    @Test
    void leDossierClasseSansSuiteRepartAvecUnDelaiEntier() {
        String numero = saisir("cas-12");
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "A_COMPLETER", "manque", "Deuxième devis"));
        passerLEcheance(TraitementSaisine.CLE, numero);
        reouverture.rouvrir(numero, "Le devis est arrivé", "secretariat");

        assertThat(instance(numero)).isWaitingAt("Task_VerifierRecevabilite");
        assertThat(etapes.du(numero)).filteredOn(etape -> etape.faitLe() == null).extracting(Etape::echeance)
                .containsExactly(JoursOuvres.apres(LocalDate.now(horloge), 5));
    }

    @Test
    void unDossierEnCoursNeSeRouvrePas() {
        String numero = saisir("cas-12");
        assertThatThrownBy(() -> reouverture.rouvrir(numero, "Erreur", "secretariat")).isInstanceOf(RefusMetier.class)
                .hasMessage("Ce dossier n'est pas clos : il n'y a rien à rouvrir.");
    }

    @Test
    void deuxReouverturesEnMemeTempsNEnFontQuUne() throws Exception {
        String numero = planDirect();
        Callable<Object> rouvrir = () -> {
            reouverture.rouvrir(numero, "Nouvelle date", "secretariat");
            return "fait";
        };
        assertThat(Simultanement.faire(List.of(rouvrir, rouvrir)).refus()).singleElement().isInstanceOf(RefusMetier.class);
        assertThat(instances.createProcessInstanceQuery().processDefinitionKey(TraitementSaisine.CLE)
                .processInstanceBusinessKey(numero).count()).isOne();
    }

    private String planDirect() {
        String numero = saisir("cas-01");
        suivreLaVoieDirecte(numero);
        return numero;
    }

    /** A funder whose commitment still stands is not asked again. */
    private void suivreLaVoieDirecte(String numero) {
        recit.recevable(numero, "DIRECTE");
        for (String financeur : List.of("fongecif", "pole-emploi")) {
            if (taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup(financeur).count() > 0) {
                recit.accepte(numero, financeur);
            }
        }
        recit.entree(numero, "conseiller");
    }
}
