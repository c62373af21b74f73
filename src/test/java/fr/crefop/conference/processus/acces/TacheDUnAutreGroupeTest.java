package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One task of the college of the State; another college and a funder try all they can, by both doors of the engine. */
class TacheDUnAutreGroupeTest extends AvecApplication {

    private static final String REST = "/engine-rest";
    private static final String REST_PAR_NOM = "/engine-rest/engine/default";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired
    private RepositoryService depot;
    @Autowired
    private RuntimeService execution;
    @Autowired
    private TaskService taches;

    private String deploiement;
    private Task tache;

    @BeforeEach
    void uneTacheDuCollegeEtat() {
        deploiement = depot.createDeployment().addModelInstance("essai-acces.bpmn",
                Bpmn.createExecutableProcess("essai-acces").startEvent()
                        .userTask("Task_Essai").camundaCandidateGroups("bureau-etat")
                        .endEvent().done()).deploy().getId();
        String instance = execution.startProcessInstanceByKey("essai-acces", "CF-ESSAI", Map.of("secret", "confidentiel"))
                .getId();
        tache = taches.createTaskQuery().processInstanceId(instance).singleResult();
    }

    @AfterEach
    void ranger() {
        depot.deleteDeployment(deploiement, true);
    }

    static Stream<Arguments> autres() {
        return Stream.of(REST, REST_PAR_NOM, WEBAPP).flatMap(porte -> Stream.of("bureau.region", "pole-emploi")
                .map(qui -> Arguments.of(porte, qui)));
    }

    static Stream<String> portes() {
        return Stream.of(REST, REST_PAR_NOM, WEBAPP);
    }

    @ParameterizedTest
    @MethodSource("autres")
    void un_autre_groupe_ne_voit_pas_la_tache(String porte, String qui) {
        Visiteur autre = visiteur(porte, qui);

        assertThat(autre.lire(porte + "/task/" + tache.getId()).statusCode()).isEqualTo(404);
        assertThat(autre.lire(porte + "/task?maxResults=100&sortBy=created&sortOrder=desc").body()).doesNotContain(tache.getId());
        assertThat(autre.poster(porte + "/task?maxResults=100&sortBy=created&sortOrder=desc", "{\"candidateGroup\":\"bureau-etat\"}").body())
                .isEqualTo("[]");
        for (String sous : new String[] {"variables", "variables/secret", "form-variables", "form", "rendered-form",
                "deployed-form", "identity-links", "localVariables", "comment", "attachment"}) {
            assertThat(autre.lire(porte + "/task/" + tache.getId() + "/" + sous)).as(sous)
                    .satisfies(reponse -> assertThat(reponse.statusCode()).isIn(400, 403, 404))
                    .satisfies(reponse -> assertThat(reponse.body()).doesNotContain("confidentiel"));
        }
    }

    @ParameterizedTest
    @MethodSource("autres")
    void un_autre_groupe_ne_peut_ni_prendre_ni_terminer_ni_ecrire(String porte, String qui) {
        Visiteur autre = visiteur(porte, qui);
        String chemin = porte + "/task/" + tache.getId();

        assertThat(autre.poster(chemin + "/claim", "{\"userId\":\"" + qui + "\"}").statusCode()).isEqualTo(403);
        assertThat(autre.poster(chemin + "/unclaim", "{}").statusCode()).isEqualTo(403);
        assertThat(autre.poster(chemin + "/complete", "{}").statusCode()).isEqualTo(403);
        assertThat(autre.poster(chemin + "/submit-form", "{\"variables\":{}}").statusCode()).isEqualTo(403);
        assertThat(autre.poster(chemin + "/comment/create", "{\"message\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(autre.poster(chemin + "/assignee", "{\"userId\":\"" + qui + "\"}").statusCode()).isEqualTo(403);
        assertThat(autre.envoyer("PUT", chemin + "/variables/secret", "{\"value\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(autre.envoyer("PUT", chemin + "/localVariables/secret", "{\"value\":\"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(taches.createTaskQuery().taskId(tache.getId()).singleResult().getAssignee()).isNull();
    }

    @ParameterizedTest
    @MethodSource("portes")
    void le_bon_groupe_voit_la_tache_la_prend_la_rend_et_la_termine(String porte) {
        Visiteur etat = visiteur(porte, "bureau.etat");
        String chemin = porte + "/task/" + tache.getId();

        assertThat(etat.lire(chemin).statusCode()).isEqualTo(200);
        assertThat(etat.lire(porte + "/task?maxResults=100&sortBy=created&sortOrder=desc").body()).contains(tache.getId());
        assertThat(etat.lire(chemin + "/form-variables").body()).contains("confidentiel");
        assertThat(etat.poster(chemin + "/claim", "{\"userId\":\"bureau.etat\"}").statusCode()).isEqualTo(204);
        assertThat(etat.poster(chemin + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(etat.poster(chemin + "/submit-form", "{\"variables\":{}}").statusCode()).isIn(200, 204);
        assertThat(taches.createTaskQuery().taskId(tache.getId()).count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("portes")
    void le_bon_groupe_ne_peut_pas_livrer_la_tache_a_un_autre(String porte) {
        Visiteur etat = visiteur(porte, "bureau.etat");
        String chemin = porte + "/task/" + tache.getId();

        assertThat(etat.poster(chemin + "/assignee", "{\"userId\":\"pole-emploi\"}").statusCode()).isEqualTo(403);
        assertThat(etat.poster(chemin + "/delegate", "{\"userId\":\"pole-emploi\"}").statusCode()).isEqualTo(403);
        assertThat(etat.poster(chemin + "/identity-links", "{\"groupId\":\"pole-emploi\",\"type\":\"candidate\"}")
                .statusCode()).isEqualTo(403);
        assertThat(etat.envoyer("PUT", chemin, "{\"assignee\":\"pole-emploi\"}").statusCode()).isEqualTo(403);

        assertThat(etat.poster(chemin + "/claim", "{\"userId\":\"pole-emploi\"}").statusCode()).isEqualTo(204);
        etat.poster(chemin + "/cl%61im", "{\"userId\":\"pole-emploi\"}");
        assertThat(taches.createTaskQuery().taskId(tache.getId()).singleResult().getAssignee())
                .isEqualTo("bureau.etat");
        assertThat(visiteur(porte, "pole-emploi").lire(chemin).statusCode()).isEqualTo(404);
    }

    /** Each of these is "claim" for some reader of paths; none may take the name from the body. */
    @ParameterizedTest
    @MethodSource("portes")
    void une_prise_ecrite_autrement_ne_livre_pas_la_tache(String porte) {
        String id = tache.getId();
        String code = "%" + Integer.toHexString(id.charAt(0)) + id.substring(1);
        Visiteur etat = visiteur(porte, "bureau.etat");

        for (String chemin : List.of("/task/" + id + "/cl%61im", "/task/" + id + "/%63%6c%61%69%6d",
                "/t%61sk/" + id + "/claim", "/task/" + code + "/claim", "/task/" + id + "/claim/",
                "/task/" + id + "/claim;x=1", "/task/" + id + ";x=1/claim", "/task;x=1/" + id + "/claim",
                "/task//" + id + "/claim", "//task/" + id + "/claim", "/task/" + id + "//claim", "/task/" + id + "/./claim",
                "/task/x/../" + id + "/claim", "/task/" + id + "%2Fclaim", "/task/" + id + "/claim%20",
                "/task/" + id + "/claim.json", "/task/" + id + "/CLAIM", "/task/" + id + "/cl%2561im",
                "/task/" + id + "/claim?userId=pole-emploi", "/./task/" + id + "/claim")) {
            for (String corps : List.of("{\"userId\":\"pole-emploi\"}",
                    "{\"userId\":\"bureau.etat\",\"userId\":\"pole-emploi\"}", "{\"userId\":null}")) {
                etat.poster(porte + chemin, corps);
                assertThat(taches.createTaskQuery().taskId(id).singleResult().getAssignee()).as(chemin)
                        .isIn(null, "bureau.etat");
                taches.setAssignee(id, null);
            }
        }
        assertThat(visiteur(porte, "pole-emploi").lire(porte + "/task/" + id).statusCode()).isEqualTo(404);
    }

    /** The engine's name may be written otherwise too. */
    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine/d%65fault", "/engine-rest/%65ngine/default", "/engine%2drest",
        "/engine-rest/engine/default;x=1", "/engine-rest/engine;x=1/default", "/engine-rest/engine//default",
        "/engine-rest;x=1", "//engine-rest", "/engine-rest/engine/DEFAULT"})
    void une_porte_ecrite_autrement_ne_livre_pas_la_tache(String porte) {
        for (String prise : List.of("claim", "cl%61im")) {
            programme("bureau.etat").poster(porte + "/task/" + tache.getId() + "/" + prise, "{\"userId\":\"pole-emploi\"}");
            assertThat(taches.createTaskQuery().taskId(tache.getId()).singleResult().getAssignee())
                    .isIn(null, "bureau.etat");
        }
    }

    @ParameterizedTest
    @MethodSource("portes")
    void une_recherche_n_execute_pas_d_expression(String porte) {
        Visiteur etat = visiteur(porte, "bureau.etat");
        for (String recherche : new String[] {"{\"assigneeExpression\":\"${inconnu}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${inconnu}\"}]}",
                "{\"orQueries\":[{\"assigneeExpressio\\u006e\":\"${inconnu}\"}],\"orQueries\":[]}"}) {
            for (String chemin : new String[] {"/task?maxResults=5", "/t%61sk?maxResults=5", "/task/count",
                    "/filter/x/list?maxResults=5", "/filter/x/count"}) {
                assertThat(etat.poster(porte + chemin, recherche)).as(chemin)
                        .satisfies(reponse -> assertThat(reponse.statusCode()).isEqualTo(400))
                        .satisfies(reponse -> assertThat(reponse.body()).doesNotContain("inconnu"));
            }
        }
        assertThat(etat.poster(porte + "/task?maxResults=5", "{\"orQueries\":[{\"assignee\":\"personne\"}]}").body())
                .isEqualTo("[]");
    }

    private Visiteur visiteur(String porte, String identifiant) {
        if (!porte.equals(WEBAPP)) {
            return programme(identifiant);
        }
        Visiteur personne = personne(identifiant);
        personne.ouvrir("/camunda/app/tasklist/default/");
        assertThat(personne.cookie("XSRF-TOKEN")).isPresent();
        return personne;
    }
}
