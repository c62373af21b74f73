package fr.crefop.conference.processus.identite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.util.List;
import java.util.Set;
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
    private Comptes comptes;
    @Autowired
    private GestionDesComptes gestion;
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
        String filtre = filtre("cfor", Filtres.MES_TACHES);

        JsonNode liste = json.readTree(programme("cfor").lire("/engine-rest/filter/" + filtre
                + "/list?maxResults=50").body());

        assertThat(liste.findValuesAsText("taskDefinitionKey")).containsExactly("Proche", "Tardive", "Nominative");
    }

    @Test
    void la_liste_montre_le_numero_du_dossier() throws Exception {
        String filtre = filtre("cfor", Filtres.MES_TACHES);

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

    @Test
    void la_liste_d_un_compte_suit_ses_groupes_et_un_autre_ne_la_lit_pas() throws Exception {
        comptes.creer(new Compte("essai.filtres", "Essai Filtres", "Essai", Set.of(Groupe.CONSEILLER)), MotDePasse.de("une phrase assez longue"));
        String sienne = filtre("essai.filtres", Filtres.MES_TACHES);
        assertThat(cles("essai.filtres", Filtres.MES_TACHES)).isEmpty();
        assertThat(programme("cfor").lire("/engine-rest/filter/" + sienne + "/list?maxResults=50").statusCode()).isIn(403, 404);

        gestion.modifier(new Compte("essai.filtres", "Essai Filtres", "Essai", Set.of(Groupe.CFOR)), "admin");

        assertThat(filtre("essai.filtres", Filtres.MES_TACHES)).isEqualTo(sienne);
        assertThat(cles("essai.filtres", Filtres.MES_TACHES)).containsExactly("Proche", "Tardive");
        gestion.fermer("essai.filtres", "admin");
    }

    private String filtre(String qui, String nom) throws Exception {
        for (JsonNode filtre : json.readTree(lecteur(qui).lire("/engine-rest/filter?maxResults=50").body())) {
            if (filtre.path("name").asText().equals(nom)) {
                return filtre.path("id").asText();
            }
        }
        throw new AssertionError(qui + " n'a pas de liste « " + nom + " »");
    }

    private Visiteur lecteur(String qui) {
        return qui.startsWith("essai.") ? programme(qui, "une phrase assez longue") : programme(qui);
    }

    private List<String> cles(String qui, String nom) throws Exception {
        String filtre = filtre(qui, nom);
        return json.readTree(lecteur(qui).lire("/engine-rest/filter/" + filtre + "/list?maxResults=50").body())
                .findValuesAsText("taskDefinitionKey");
    }
}
