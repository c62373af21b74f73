package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the README, from the demonstration. They look, and change nothing. Written into docs/images with
 * -Ddocuments.ecrire=true, else into target/captures for whoever wants to see.
 */
@ExtendWith(ApplicationPartagee.class)
class ImagesDuReadmeIT {

    private static final Path DOSSIER = Boolean.getBoolean("documents.ecrire") ? Path.of("docs", "images") : Path.of("target", "captures");
    private static final int LARGEUR = 1280;
    private static final int HAUTEUR = 900;
    /** Of the page of the plan: A4 at 70 points an inch is as wide as a README shows it. */
    private static final int FINESSE = 70;

    @Test
    void unMembreDuBureauVoitSaTacheDansTasklist(ApplicationReelle application) throws Exception {
        String numero = premier(application, "EN_OPPORTUNITE");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "bureau.etat", LARGEUR, HAUTEUR);
            page.navigate(application.url() + "/camunda/app/tasklist/default/");
            page.getByText(numero).first().click();
            page.getByText("Le bureau veut-il approfondir ce dossier").waitFor();
            // Nothing under the mouse: Tasklist tells the number again in a bubble there.
            page.mouse().move(LARGEUR - 1, HAUTEUR - 1);
            page.locator(".tooltip").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            garder(page, "tasklist.png");
        }
    }

    @Test
    void leDossierDontLePlanEstAuVote(ApplicationReelle application) throws Exception {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "bureau.etat", LARGEUR, HAUTEUR);
            page.navigate(application.url() + "/dossiers/" + premier(application, "EN_ADOPTION"));
            garder(page, "dossier.png");
        }
    }

    @Test
    void lePlanRemisALaPersonneTientSurUnePage(ApplicationReelle application) throws Exception {
        byte[] plan = application.programme("secretariat")
                .telecharger("/api/dossiers/" + premier(application, "NOTIFIE") + "/plan.pdf").body();
        try (PDDocument pdf = Loader.loadPDF(plan)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, FINESSE);
            Files.createDirectories(DOSSIER);
            ImageIO.write(image, "png", DOSSIER.resolve("plan.png").toFile());
        }
    }

    private static void garder(Page page, String nom) {
        page.screenshot(new Page.ScreenshotOptions().setPath(DOSSIER.resolve(nom)));
    }

    private static String premier(ApplicationReelle application, String etat) throws Exception {
        JsonNode dossiers = new ObjectMapper().readTree(application.programme("secretariat").lire("/api/dossiers").body());
        return StreamSupport.stream(dossiers.spliterator(), false).filter(dossier -> dossier.at("/etat/code").asText().equals(etat))
                .map(dossier -> dossier.get("numero").asText()).min(String::compareTo).orElseThrow();
    }
}
