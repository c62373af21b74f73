package fr.crefop.conference.processus.identite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist shows on its left side. */
class FiltresTest extends AvecApplication {

    @Autowired
    private RepositoryService depot;
    @Autowired
    private RuntimeService execution;
    @Autowired
    private TaskService taches;
    @Autowired
    private FilterService filtres;
    @Autowired
    private ObjectMapper json;

    private String deploiement;

    @BeforeEach
    void troisTachesDuGroupeEtUneDAilleurs() {
        deploiement = depot.createDeployment().addModelInstance("essai-filtres.bpmn",
                Bpmn.createExecutableProcess("essai-filtres").startEvent().parallelGateway("Fourche")
                        .userTask("Tardive").camundaCandidateGroups("cfor").camundaDueDate("2030-06-01T12:00:00").endEvent()
                        .moveToNode("Fourche")
                        .userTask("Proche").camundaCandidateGroups("cfor").camundaDueDate("2030-01-01T12:00:00").endEvent()
                        .moveToNode("Fourche")
                        .userTask("Nominative").camundaAssignee("cfor").endEvent()
                        .moveToNode("Fourche")
                        .userTask("Ailleurs").camundaCandidateGroups("opca").endEvent().done()).deploy().getId();
        execution.startProcessInstanceByKey("essai-filtres", "CF-2018-0042");
    }

    @AfterEach
    void ranger() {
        depot.deleteDeployment(deploiement, true);
    }

    @Test
    void mes_taches_sont_celles_de_mes_groupes_et_les_miennes_par_echeance_avec_le_numero_du_dossier() throws Exception {
        String filtre = filtres.createTaskFilterQuery().filterName(Filtres.MES_TACHES).singleResult().getId();

        JsonNode liste = json.readTree(programme("cfor").lire("/engine-rest/filter/" + filtre
                + "/list?maxResults=50").body());

        assertThat(liste.findValuesAsText("taskDefinitionKey")).containsExactly("Proche", "Tardive", "Nominative");
    }

    @Test
    void la_liste_montre_le_numero_du_dossier() throws Exception {
        String filtre = filtres.createTaskFilterQuery().filterName(Filtres.MES_TACHES).singleResult().getId();

        Visiteur cfor = personne("cfor");
        String corps = cfor.lireHal("/camunda/api/engine/engine/default/filter/" + filtre + "/list?maxResults=50").body();

        assertThat(corps).contains("CF-2018-0042");
    }

    @Test
    void ce_qu_un_collegue_a_pris_reste_visible_dans_la_liste_du_groupe_seulement() throws Exception {
        String tache = taches.createTaskQuery().taskDefinitionKey("Proche").singleResult().getId();
        taches.claim(tache, "admin");

        assertThat(cles("cfor", Filtres.MES_TACHES)).doesNotContain("Proche");
        assertThat(cles("cfor", "Commission C+FOR")).contains("Proche", "Tardive");
    }

    @Test
    void chacun_trouve_ses_taches_et_la_liste_de_son_groupe_et_rien_d_autre() throws Exception {
        JsonNode liste = json.readTree(programme("cfor").lire("/engine-rest/filter?maxResults=50").body());

        assertThat(liste).extracting(filtre -> filtre.path("name").asText())
                .containsExactlyInAnyOrder(Filtres.MES_TACHES, "Commission C+FOR");
    }

    private List<String> cles(String qui, String nom) throws Exception {
        String filtre = filtres.createTaskFilterQuery().filterName(nom).singleResult().getId();
        return json.readTree(programme(qui).lire("/engine-rest/filter/" + filtre + "/list?maxResults=50").body())
                .findValuesAsText("taskDefinitionKey");
    }
}
