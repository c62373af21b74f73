package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.TravauxEnPanne.Panne;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A question of the diagrams that is given no answer it knows: the case waits for a repair, and goes on from that very question. */
class SuiteInconnueTest extends AvecProcedure {

    @Autowired TravauxEnPanne pannes;
    @Autowired RepositoryService depots;
    @Autowired JdbcClient base;
    @Autowired Journal journal;
    @Autowired Limitations limitations;
    @Autowired Affaires affaires;
    @Autowired TransactionTemplate transaction;

    private ProcessInstance instance;

    /** Nothing that another test of the same application could stumble upon. */
    @AfterEach
    void rienNeResteEnPanne() {
        instances.createProcessInstanceQuery().processInstanceId(instance.getId()).list()
                .forEach(reste -> instances.deleteProcessInstance(reste.getId(), "essai"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "traitement-saisine | Gateway_Recevabilite | La saisine est-elle recevable ?",
        "traitement-saisine | Gateway_VoieDeTraitement | Quelle voie de traitement ?",
        "traitement-saisine | Gateway_Opportunite | Le bureau veut-il approfondir ?",
        "traitement-saisine | Gateway_Engagements | Que répondent les financeurs ?",
        "traitement-saisine | Gateway_Adoption | Le bureau adopte-t-il le plan ?",
        "traitement-saisine | Gateway_EntreeEnFormation | La personne est-elle entrée en formation ?",
        "vote-bureau | Gateway_Egalite | Y a-t-il égalité ?",
        "etude-thematique | Gateway_RecevabiliteEtude | L'étude est-elle recevable ?",
        "etude-thematique | Gateway_Opportunite | Le bureau veut-il étudier ?",
        "etude-thematique | Gateway_Proposition | Le groupe propose-t-il une solution ?",
        "etude-thematique | Gateway_Adoption | Le bureau adopte-t-il ?",
        "etude-thematique | Gateway_Adopte | Qu'a adopté le bureau ?",
        "approbation-modele | Gateway_Approbation | Le bureau approuve-t-il le modèle ?",
        "approbation-valeur | Gateway_Approbation | Le bureau adopte-t-il la valeur ?"}, quoteCharacter = '"')
    void sansReponseConnueLeDossierAttendUneReparationEtLeDit(String processus, String question, String dite) {
        String numero = dossierSeul("cas-01");
        arreterA(processus, question, numero, Map.of("inconnue", "rien"));

        assertThat(pannes.de(numero)).singleElement().extracting(Panne::etape).isEqualTo("Choisir la suite : " + dite);
        assertThat(base.sql("select texte from conference.avis where compte = 'secretariat' and objet = ?").param(numero + " attend une réparation")
                .query(String.class).list()).singleElement().asString().contains(dite);
    }

    static Stream<Arguments> reparees() {
        return Stream.of(
                Arguments.of("Gateway_Recevabilite", Map.of("recevabilite", "A_COMPLETER"), "Task_CompleterDossier"),
                Arguments.of("Gateway_VoieDeTraitement", Map.of("voie", "DIRECTE", "base", "PLAN"), "CallActivity_Engagements"),
                Arguments.of("Gateway_Opportunite", Map.of("resultatVote", "ADOPTE"), "Task_DonnerMandat"),
                Arguments.of("Gateway_Engagements", Map.of("base", "PLAN", "engagementsComplets", false), "CallActivity_VoteOpportunite"),
                Arguments.of("Gateway_Adoption", Map.of("resultatVote", "COMPLEMENT"), "Task_CompleterDossier"));
    }

    @ParameterizedTest
    @MethodSource("reparees")
    void uneFoisRepareeLaQuestionEstPoseeDeNouveau(String question, Map<String, Object> reparation, String suite) {
        String numero = dossierSeul("cas-01");
        arreterA(TraitementSaisine.CLE, question, numero, Map.of());
        instances.setVariables(instance.getId(), reparation);
        pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");

        assertThat(pannes.de(numero)).isEmpty();
        assertThat(instances.getActiveActivityIds(instance.getId())).containsExactly(suite);
    }

    @Test
    void relanceeSansReparationElleSArreteDeNouveau() {
        String numero = dossierSeul("cas-01");
        arreterA(TraitementSaisine.CLE, "Gateway_Opportunite", numero, Map.of("resultatVote", "INCONNU"));
        pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");
        assertThat(pannes.de(numero)).isEmpty();
        assertThat(pannes.enCours(numero)).containsExactly("Choisir la suite : Le bureau veut-il approfondir ?");
        echouer();

        assertThat(pannes.de(numero)).hasSize(1);
    }

    @Test
    void unNonNEstJamaisUneVariableQuiManque() {
        String numero = dossierSeul("cas-01");
        arreterA(TraitementSaisine.CLE, "Gateway_EntreeEnFormation", numero, Map.of());

        assertThat(dossier(numero).issue()).as("pas clos comme abandonné").isNull();
        instances.setVariable(instance.getId(), TraitementSaisine.ENTREE, false);
        pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");
        assertThat(dossier(numero).issue()).isNotNull();
    }

    /** Nobody leads on by this door what its person has frozen. */
    @Test
    void laQuestionDUnDossierQuiNAvancePasNEstPasPoseeDeNouveau() {
        String numero = dossierSeul("cas-01");
        arreterA(TraitementSaisine.CLE, "Gateway_Opportunite", numero, Map.of("resultatVote", "INCONNU"));
        instances.setVariable(instance.getId(), TraitementSaisine.RESULTAT_VOTE, "ADOPTE");
        limitations.poser(numero, "Elle conteste", "secretariat");

        assertThatThrownBy(() -> relancer(numero)).isInstanceOf(RefusMetier.class).hasMessage(Limitations.LIMITE);
        limitations.lever(numero, "secretariat");
        relancer(numero);
        assertThat(instances.getActiveActivityIds(instance.getId())).containsExactly(TraitementSaisine.DONNER_MANDAT);
    }

    @Test
    void siCeQuiSuitLaQuestionEchoueQuiRelanceLeLitEtRienNeChange() {
        String numero = dossierSeul("cas-01");
        arreterA(TraitementSaisine.CLE, "Gateway_VoieDeTraitement", numero, Map.of("voie", "INCONNUE"));
        // No model was chosen.
        instances.setVariable(instance.getId(), TraitementSaisine.VOIE, "MODELE");

        assertThatThrownBy(() -> relancer(numero)).isInstanceOf(RefusMetier.class).hasMessageContaining("ce qui la suit n'a pas pu se faire");
        assertThat(pannes.de(numero)).hasSize(1);
        assertThat(journal.du(numero)).noneMatch(acte -> acte.acte() == Acte.ETAPE_RELANCEE);
    }

    /** Each waits for the other on the case, and nobody else waits for them: the record's chain is not held meanwhile. */
    @Test
    void quiRelanceAttendQuiAgitSurLeDossierSansFaireAttendreLesAutres() throws Exception {
        String numero = dossierSeul("cas-01");
        arreterA(TraitementSaisine.CLE, "Gateway_Opportunite", numero, Map.of("resultatVote", "INCONNU"));
        instances.setVariable(instance.getId(), TraitementSaisine.RESULTAT_VOTE, "ADOPTE");
        CompletableFuture<Void> relance = transaction.execute(statut -> {
            affaires.tenir(numero);
            CompletableFuture<Void> attend = CompletableFuture.runAsync(() -> relancer(numero));
            while (!attend.isDone() && !uneSessionMAttend()) {
                Thread.onSpinWait();
            }
            assertThat(attend).isNotDone();
            journal.noter("secretariat", null, Acte.ETAPE_RELANCEE, Codes.de("etape", "ESSAI"));
            return attend;
        });

        relance.get(30, TimeUnit.SECONDS);
        assertThat(pannes.de(numero)).isEmpty();
    }

    private boolean uneSessionMAttend() {
        return base.sql("select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))").query(Boolean.class).single();
    }

    private void relancer(String numero) {
        pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");
    }

    private void arreterA(String processus, String question, String numero, Map<String, Object> variables) {
        instance = instances.createProcessInstanceByKey(processus).businessKey(numero).setVariables(variables)
                .startBeforeActivity(question).execute();
        echouer();
    }

    /** One try is enough: nothing will come by itself. */
    private void echouer() {
        Job arret = travaux.createJobQuery().processInstanceId(instance.getId()).messages().withRetriesLeft().singleResult();
        assertThatThrownBy(() -> travaux.executeJob(arret.getId())).hasStackTraceContaining("Aucune suite prévue");
    }
}
