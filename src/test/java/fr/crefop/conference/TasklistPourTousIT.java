package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every form of a task as Tasklist shows it, before the task is taken: axe finds nothing serious, and nothing typed stays in the browser. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class TasklistPourTousIT {

    private static final Map<String, List<String>> TACHES = taches();

    private static Map<String, List<String>> taches() {
        Map<String, List<String>> taches = new LinkedHashMap<>();
        taches.put("secretariat", List.of("Task_VerifierRecevabilite", "Task_DonnerMandat", "Task_EngagerFinanceur"));
        taches.put("bureau.etat", List.of("Task_VoterCollege", "Task_DepartagerVote"));
        taches.put("rapporteur", List.of("Task_RedigerCahierDesCharges", "Task_ProposerSolution"));
        taches.put("conseiller", List.of("Task_CompleterDossier", "Task_ConfirmerEntree"));
        return taches;
    }

    @Test
    void chaqueFormulaireSeLitPourTous(ApplicationReelle application) throws Exception {
        List<String> fautes = new ArrayList<>();
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            for (Map.Entry<String, List<String>> compte : TACHES.entrySet()) {
                Page page = navigateur.seConnecter(application.url(), compte.getKey(), 1280, 900);
                for (String tache : compte.getValue()) {
                    JsonNode liste = new ObjectMapper().readTree(application.programme(compte.getKey()).lire("/engine-rest/task?taskDefinitionKey=" + tache).body());
                    assertThat(liste).as(tache).isNotEmpty();
                    page.navigate("about:blank");
                    page.navigate(application.url() + "/camunda/app/tasklist/default/#/?task=" + liste.get(0).get("id").asText());
                    page.locator(".fjs-form").first().waitFor();
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    page.screenshot(new Page.ScreenshotOptions().setPath(PagesPourTousIT.CAPTURES.resolve("tasklist-" + tache + ".png")));
                    page.evaluate("localStorage.setItem('camunda-form:essai', 'ce que je tapais')");
                    assertThat(page.evaluate("localStorage.getItem('camunda-form:essai')")).as("rien de ce qu'on tape ne reste dans le navigateur").isNull();
                    PagesPourTousIT.examiner(page).forEach(faute -> fautes.add(tache + " : " + faute));
                }
                page.close();
            }
        }
        assertThat(fautes).isEmpty();
    }
}
