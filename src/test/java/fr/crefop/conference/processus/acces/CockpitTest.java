package fr.crefop.conference.processus.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Navigateur;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator finds a failed job in Cockpit and sets it going again; no page offers what is closed, none shows a refusal. */
class CockpitTest extends AvecApplication {

    private static final String PROCEDURE = "essai-cockpit";

    private static final String NOTIFICATIONS = ".page-notifications .alert, .page-notifications .notification";

    @Autowired RepositoryService depot;
    @Autowired RuntimeService execution;
    @Autowired ManagementService travaux;

    private final List<String> refus = new CopyOnWriteArrayList<>();
    private String deploiement;
    private String definition;
    private String instance;
    private String travail;

    @BeforeEach
    void uneProcedureEnPanne() {
        deploiement = depot.createDeployment().addModelInstance(PROCEDURE + ".bpmn",
                Bpmn.createExecutableProcess(PROCEDURE).name("Procédure d'essai").startEvent().serviceTask("EnPanne").name("Étape en panne")
                        .camundaAsyncBefore().camundaExpression("${inconnu}").endEvent().done()).deploy().getId();
        definition = depot.createProcessDefinitionQuery().deploymentId(deploiement).singleResult().getId();
        instance = execution.startProcessInstanceByKey(PROCEDURE, "CF-ESSAI").getId();
        travail = travaux.createJobQuery().processInstanceId(instance).singleResult().getId();
        travaux.setJobRetries(travail, 0);
    }

    @AfterEach
    void ranger() {
        depot.deleteDeployment(deploiement, true);
    }

    @Test
    void lAdministrateurTrouveUnTravailEnPanneEtLeRelance() {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "admin", "fr-FR");
            page.onResponse(reponse -> {
                if (reponse.status() >= 400) {
                    refus.add(reponse.status() + " " + reponse.request().method() + " " + reponse.url());
                }
            });
            ouvrir(page, "/dashboard", "tableau-de-bord");
            assertThat(page.locator(".open-incidents .value")).not().hasText("0");
            for (String fermee : List.of("tasks", "decisions", "repository", "batch")) {
                assertThat(page.locator("[cam-widget-header] a[href='#/" + fermee + "']")).hasCount(0);
            }

            ouvrir(page, "/processes", "procedures");
            assertThat(page.getByText("Procédure d'essai")).isVisible();

            ouvrir(page, "/process-definition/" + definition + "/runtime", "procedure");
            assertThat(page.getByText("Étape en panne").first()).isVisible();

            ouvrir(page, "/process-instance/" + instance + "/runtime?detailsTab=incidents-tab", "panne");
            assertThat(page.locator("td.type")).hasText("Failed Job");
            assertThat(page.locator(".ctn-content-bottom .nav-tabs")).not().containsText("Variables");
            page.locator("td.action .action-button").first().click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retry").setExact(true)).click();
            page.waitForCondition(() -> travaux.createJobQuery().jobId(travail).singleResult().getRetries() > 0);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "cockpit-relance-faite.png")));
            assertThat(refus).isEmpty();
        }
    }

    @Test
    void unePageFermeeRameneAuTableauDeBordSansRefus() {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "admin", "fr-FR");
            for (String fermee : List.of("/tasks", "/decisions", "/repository", "/batch")) {
                page.navigate("about:blank");
                page.navigate(adresse() + "/camunda/app/cockpit/default/#" + fermee);
                assertThat(page.locator(".dashboard .open-incidents")).isVisible();
                assertThat(page.locator(NOTIFICATIONS)).hasCount(0);
            }
        }
    }

    private void ouvrir(Page page, String lieu, String nom) {
        page.navigate("about:blank");
        page.navigate(adresse() + "/camunda/app/cockpit/default/#" + lieu);
        page.locator("[cam-widget-header] .navbar-brand").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "cockpit-" + nom + ".png")));
        assertThat(page.locator(NOTIFICATIONS)).hasCount(0);
        assertThat(refus).isEmpty();
    }
}
