package fr.crefop.conference.processus.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.Navigateur;
import java.nio.file.Path;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A training's title put a live link to a foreign site into the form that funders answer. */
class TextesDansTasklistTest extends AvecApplication {

    private static final String TITRE = "[cliquez](https://evil.example) <img src=x onerror=alert(1)> ![x](https://evil.example/x.png)"
            + " https://evil.example www.evil.example moi@evil.example **gras** `code` <b>b</b> &#91; {{vue.reste}} =HYPERLINK(\"x\")";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired TaskService taches;

    @Test
    void unIntituleSeLitTelQuIlFutEcritEtRienNYEstVivant() throws Exception {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Essai").put("confirmerDoublon", true);
        saisine.putObject("identite").put("nom", "Essai").put("prenom", "Camille");
        ObjectNode demande = (ObjectNode) CasReels.demande("cas-12");
        ((ObjectNode) demande.get("formation")).put("intitule", TITRE);
        saisine.set("demande", demande);
        JsonNode recue = JSON.readTree(programme("conseiller").poster("/api/saisines", saisine.toString()).body());
        assertThat(recue.has("numero")).as(recue.toString()).isTrue();
        String tache = taches.createTaskQuery().processInstanceBusinessKey(recue.get("numero").asText()).singleResult().getId();

        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "secretariat", "fr-FR");
            page.navigate(adresse() + "/camunda/app/tasklist/default/#/?task=" + tache);
            Locator formulaire = page.locator(".fjs-container").first();
            assertThat(formulaire).containsText("[cliquez](https://evil.example) <img src=x onerror=alert(1)>");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "intitule-hostile.png")));

            assertThat(formulaire).containsText("**gras** `code` <b>b</b> &#91; {{vue.reste}} =HYPERLINK(\"x\")");
            assertThat(formulaire.locator("a[href*='evil']").count()).isZero();
            assertThat(formulaire.locator("img").count()).isZero();
            assertThat(formulaire.locator("a[href^='mailto']").count()).isZero();
        }
    }
}
