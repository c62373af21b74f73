package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator watches the engine and sets it going again. With that account alone one neither votes, nor reads, nor grants. */
class AdministrateurDansLeMoteurTest extends AvecApplication {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    @Autowired RepositoryService depot;
    @Autowired RuntimeService execution;
    @Autowired ManagementService travaux;
    @Autowired TaskService taches;
    @Autowired FilterService filtres;
    @Autowired IdentityService identite;
    @Autowired AuthorizationService autorisations;
    @Autowired ProcessEngineConfigurationImpl reglages;

    private String deploiement;
    private String instance;
    private String travail;

    @BeforeEach
    void uneProcedureEnPanneEtUneTacheDuCollegeEtat() {
        deploiement = depot.createDeployment().addModelInstance("essai-administrateur.bpmn",
                Bpmn.createExecutableProcess("essai-administrateur").startEvent().parallelGateway("Fourche")
                        .serviceTask("EnPanne").camundaAsyncBefore().camundaExpression("${inconnu}").endEvent()
                        .moveToNode("Fourche").userTask("Voter").camundaCandidateGroups("bureau-etat").endEvent("PLAN_ADOPTE").done())
                .deploy().getId();
        instance = execution.startProcessInstanceByKey("essai-administrateur", "CF-ESSAI", Map.of("handicap", "confidentiel")).getId();
        travail = travaux.createJobQuery().processInstanceId(instance).singleResult().getId();
        travaux.setJobRetries(travail, 0);
    }

    @AfterEach
    void ranger() {
        depot.deleteDeployment(deploiement, true);
    }

    static Stream<String> portes() {
        return Stream.of("/engine-rest", "/engine-rest/engine/default", WEBAPP);
    }

    @ParameterizedTest
    @MethodSource("portes")
    void ilVoitUneProcedureSonIncidentEtLaRelanceOuLaSuspend(String porte) {
        Visiteur admin = visiteur(porte, "admin");
        String definition = depot.createProcessDefinitionQuery().processDefinitionKey("essai-administrateur").singleResult().getId();
        for (String lu : List.of("/process-instance/" + instance, "/process-instance/" + instance + "/activity-instances",
                "/incident?maxResults=50&processInstanceId=" + instance, "/job?maxResults=50&processInstanceId=" + instance, "/job/" + travail + "/stacktrace",
                "/job-definition?maxResults=50&processDefinitionId=" + definition, "/process-definition/" + definition,
                "/process-definition/" + definition + "/xml", "/process-definition/" + definition + "/statistics", "/metrics")) {
            assertThat(admin.lire(porte + lu)).as(lu).satisfies(reponse -> assertThat(reponse.statusCode()).as(reponse.body()).isIn(200, 204))
                    .satisfies(reponse -> assertThat(reponse.body()).doesNotContain("confidentiel"));
        }
        assertThat(admin.lire(porte + "/incident?maxResults=50&processInstanceId=" + instance).body()).contains("failedJob");

        assertThat(admin.envoyer("PUT", porte + "/job/" + travail + "/retries", "{\"retries\":1}").statusCode()).isEqualTo(204);
        assertThat(travaux.createJobQuery().jobId(travail).singleResult().getRetries()).isEqualTo(1);
        assertThat(execution.createIncidentQuery().processInstanceId(instance).count()).isZero();
        assertThat(admin.envoyer("PUT", porte + "/process-instance/" + instance + "/suspended", "{\"suspended\":true}").statusCode())
                .isEqualTo(204);
        assertThat(execution.createProcessInstanceQuery().processInstanceId(instance).suspended().count()).isEqualTo(1);
    }

    @Test
    void cockpitSOuvreEtMontreLaProcedureEtSonIncident() {
        Visiteur admin = visiteur(WEBAPP, "admin");

        assertThat(admin.ouvrir("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(admin.lire(COCKPIT + "/process-definition/statistics?firstResult=0&maxResults=500").body()).contains("essai-administrateur");
        // As Cockpit's page of one procedure asks: the first fifty of all are other tests' cases.
        String definition = depot.createProcessDefinitionQuery().processDefinitionKey("essai-administrateur").singleResult().getId();
        assertThat(admin.poster(COCKPIT + "/process-instance?firstResult=0&maxResults=50", "{\"processDefinitionId\":\"" + definition + "\"}").body())
                .contains(instance);
        assertThat(admin.poster(COCKPIT + "/incident?firstResult=0&maxResults=50", "{\"processInstanceIdIn\":[\"" + instance + "\"]}").body())
                .contains("failedJob");
    }

    @ParameterizedTest
    @MethodSource("portes")
    void leResteEstFermeALuiCommeATous(String porte) {
        long avant = etat();
        String tache = taches.createTaskQuery().processInstanceId(instance).singleResult().getId();
        for (String qui : List.of("admin", "secretariat")) {
            Visiteur visiteur = visiteur(porte, qui);
            for (String[] attaque : attaques(instance, travail)) {
                for (String chemin : List.of(attaque[1], codee(attaque[1]))) {
                    HttpResponse<String> reponse = attaque[0].equals("GET") ? visiteur.lire(porte + chemin)
                            : visiteur.envoyer(attaque[0], porte + chemin, attaque[2]);
                    assertThat(reponse.statusCode()).as(qui + " " + attaque[0] + " " + chemin + " : " + reponse.body()).isEqualTo(403);
                    assertThat(reponse.body()).contains("Votre groupe ne permet pas cette action.");
                }
            }
        }
        Visiteur admin = visiteur(porte, "admin");
        for (String acte : List.of("claim", "complete", "submit-form", "unclaim")) {
            assertThat(admin.poster(porte + "/task/" + tache + "/" + acte, "{}").statusCode()).as(acte).isEqualTo(403);
        }
        for (String lu : List.of("", "/form-variables", "/variables", "/deployed-form")) {
            assertThat(admin.lire(porte + "/task/" + tache + lu).statusCode()).as(lu).isEqualTo(403);
        }
        assertThat(etat()).isEqualTo(avant);
        assertThat(execution.createProcessInstanceQuery().processInstanceId(instance).count()).isEqualTo(1);
        assertThat(identite.createGroupQuery().groupMember("admin").list()).extracting("id")
                .containsExactlyInAnyOrder("admin", "camunda-admin");
    }

    /** The second lock, behind the doors: it is neither kept nor, where it stood in the database before, run. */
    @Test
    void uneRechercheGardeeAvecUneExpressionNeSExecutePas() {
        Filter filtre = filtres.newTaskFilter("piege");
        filtre.setQuery(taches.createTaskQuery().taskAssigneeExpression("${''.getClass().forName('java.lang.Runtime')}"));
        assertThatThrownBy(() -> filtres.saveFilter(filtre)).hasMessageContaining("Expressions are forbidden in stored queries");

        reglages.setEnableExpressionsInStoredQueries(true);
        String id = filtres.saveFilter(filtre).getId();
        reglages.setEnableExpressionsInStoredQueries(false);
        try {
            assertThatThrownBy(() -> filtres.list(id)).hasMessageContaining("Expressions are forbidden in stored queries");
        } finally {
            filtres.deleteFilter(id);
        }
    }

    /** Method, path, body: each of them gave the administrator what is nobody's. */
    private static List<String[]> attaques(String instance, String travail) {
        String piege = "{\"resourceType\":\"Task\",\"name\":\"piege\",\"query\":{\"assigneeExpression\":\"${1}\"}}";
        String versLaFin = "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"PLAN_ADOPTE\"}]}";
        return List.of(a("PUT", "/group/bureau-etat/members/admin", "{}"), a("POST", "/group/create", "{\"id\":\"x\"}"),
                a("POST", "/filter/create", piege), a("PUT", "/filter/x", piege), a("DELETE", "/filter/x", ""),
                a("POST", "/authorization/create", "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"admin\",\"resourceType\":7,\"resourceId\":\"*\"}"),
                a("PUT", "/authorization/x", "{}"), a("POST", "/deployment/create", "{}"), a("GET", "/deployment", null),
                a("POST", "/process-instance/" + instance + "/modification", versLaFin), a("POST", "/modification/execute", "{}"),
                a("DELETE", "/process-instance/" + instance, ""), a("POST", "/process-instance/delete", "{}"),
                a("GET", "/process-instance/" + instance + "/variables", null), a("GET", "/variable-instance", null),
                a("POST", "/variable-instance", "{}"), a("GET", "/history/variable-instance", null), a("GET", "/history/detail", null),
                a("POST", "/history/task", "{}"), a("GET", "/history/user-operation", null),
                a("PUT", "/process-instance/" + instance + "/variables/handicap", "{\"value\":\"non\"}"),
                a("PUT", "/execution/" + instance + "/localVariables/handicap", "{\"value\":\"non\"}"),
                a("GET", "/execution/" + instance + "/localVariables", null), a("POST", "/message", "{\"messageName\":\"x\"}"),
                a("POST", "/signal", "{\"name\":\"x\"}"), a("POST", "/condition", "{}"), a("POST", "/migration/execute", "{}"),
                a("POST", "/migration/generate", "{}"), a("GET", "/batch", null), a("POST", "/external-task/fetchAndLock", "{}"),
                a("POST", "/process-definition/key/traitement-saisine/start", "{}"), a("POST", "/task/create", "{}"),
                a("POST", "/user/create", "{}"), a("PUT", "/user/bureau.etat/credentials", "{\"password\":\"x\"}"),
                a("GET", "/user", null), a("POST", "/tenant/create", "{}"), a("POST", "/job/" + travail + "/execute", ""),
                a("PUT", "/job/" + travail + "/duedate", "{}"), a("DELETE", "/job/" + travail, ""), a("POST", "/job/retries", "{}"),
                a("POST", "/decision-definition/key/x/evaluate", "{}"), a("GET", "/telemetry/configuration", null),
                a("POST", "/telemetry/configuration", "{\"enableTelemetry\":true}"), a("GET", "/schema/log", null),
                a("POST", "/identity/verify", "{\"username\":\"bureau.etat\",\"password\":\"demo\"}"), a("GET", "/inconnu", null));
    }

    private static String[] a(String methode, String chemin, String corps) {
        return new String[] {methode, chemin, corps};
    }

    /** {@code /gr%6Fup}: the same for a server that decodes. */
    private static String codee(String chemin) {
        return chemin.substring(0, 2) + "%" + Integer.toHexString(chemin.charAt(2)) + chemin.substring(3);
    }

    /** All that the attacks would add to or take away. */
    private long etat() {
        return filtres.createFilterQuery().count() + autorisations.createAuthorizationQuery().count() * 1000
                + depot.createDeploymentQuery().count() * 1_000_000 + identite.createUserQuery().count() * 10_000_000
                + identite.createGroupQuery().count() * 1_000_000_000;
    }

    private Visiteur visiteur(String porte, String identifiant) {
        if (!porte.equals(WEBAPP)) {
            return programme(identifiant);
        }
        Visiteur personne = personne(identifiant);
        personne.ouvrir("/camunda/app/tasklist/default/");
        return personne;
    }
}
