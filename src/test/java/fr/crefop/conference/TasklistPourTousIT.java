package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
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
                    Ecrans.voir(page, "tasklist-" + tache + ".png");
                    page.evaluate("localStorage.setItem('camunda-form:essai', 'ce que je tapais')");
                    assertThat(page.evaluate("localStorage.getItem('camunda-form:essai')")).as("rien de ce qu'on tape ne reste dans le navigateur").isNull();
                    Axe.examiner(page).forEach(faute -> fautes.add(tache + " : " + faute));
                }
                page.close();
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void lesListesNeDisentQueDesMotsDuMetierEtUneTacheOuverteSeVoitSurUnTelephone(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "bureau.etat", 390, 844);
            page.navigate(application.url() + "/camunda/app/tasklist/");
            page.locator("li.task").first().click();
            page.locator(".fjs-form").first().waitFor();
            page.waitForCondition(() -> (Double) page.evaluate("0.5 + document.querySelector('.task-card').getBoundingClientRect().top") < 300);
            assertThat(page.evaluate("[...document.querySelectorAll('.fjs-form a[href]')].every(lien => lien.target === '_blank')")).isEqualTo(true);
            assertThat(page.locator(".fjs-form [role=radiogroup]").first().getAttribute("aria-label")).isNotBlank();
            page.setViewportSize(1280, 900);
            page.locator(".new-sort > .dropdown-toggle").click();
            assertThat(page.locator(".new-sort > .dropdown-menu > li:visible").allInnerTexts()).extracting(String::strip)
                    .isSubsetOf("Échéance", "Créée", "Nom de la tâche", "Personne chargée").isNotEmpty();
            page.keyboard().press("Escape");
            page.locator(".search-container .main-field").click();
            page.locator(".search-container .dropdown-menu > li").filter(new Locator.FilterOptions().setHasText("Variable de la tâche")).waitFor(
                    new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.locator(".search-container .dropdown-menu > li:visible").allInnerTexts()).extracting(String::strip)
                    .containsExactlyInAnyOrder("Numéro de dossier", "Personne chargée", "Nom", "Échéance", "Sans échéance", "Créée");
            page.keyboard().press("ArrowDown");
            page.waitForCondition(() -> page.locator(".search-container .dropdown-menu > li.active:visible").count() == 1);
            page.keyboard().press("Enter");
            assertThat(page.locator(".search-container").innerText()).contains("Numéro de dossier");
        }
    }
}
