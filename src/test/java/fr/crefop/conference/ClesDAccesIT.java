package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A passkey from its first day to its last, in a real browser whose device is a virtual one. */
@Tag("complet")
class ClesDAccesIT {

    @Test
    void onEntreAvecUneCleDAccesEtPlusUneFoisRetiree() throws Exception {
        try (ApplicationReelle application = ApplicationReelle.demarrer(ApplicationReelle.dossierNeuf("cles"),
                Map.of("CONFERENCE_CONNEXION_CLES", "true")); Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller");
            appareil(page);
            ajouter(page, application, "pas celui-là");
            assertThat(page.getByText("Le mot de passe actuel n'est pas celui-là")).isVisible();
            ajouter(page, application, "demo");
            assertThat(page.getByText("La clé d'accès est ajoutée")).isVisible();
            assertThat(page.getByText("Mon téléphone").first()).isVisible();
            Ecrans.voir(page, "cles-d-acces.png");
            assertThat(application.programme("conseiller").lire("/api/dossiers").statusCode()).as("un programme garde son mot de passe").isEqualTo(200);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter")).click();
            Request envoi = page.waitForRequest(demande -> demande.url().endsWith("/connexion/cle"), () -> entrer(page, application));
            assertThat(page.getByText("Mes personnes").first()).isVisible();
            Visiteur autre = new Visiteur(application.port, null, null);
            assertThat(autre.envoyerFormulaire("/connexion/cle", envoi.postData().replaceAll("(^|&)_csrf=[^&]*", "")).headers().firstValue("Location"))
                    .as("une réponse de l'appareil ne sert qu'une fois").hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/connexion?cle"));

            page.navigate(application.url() + "/mon-compte/cles");
            page.getByLabel("Votre mot de passe").first().fill("demo");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer")).click();
            assertThat(page.getByText("La clé d'accès est retirée")).isVisible();
            entrer(page, application);
            assertThat(page.getByText("Cette clé d'accès n'ouvre aucun compte ici")).isVisible();
        }
    }

    /** Asks for nothing, and says that it recognised its owner. */
    private static void appareil(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (String don : new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"}) {
            options.addProperty(don, true);
        }
        JsonObject appareil = new JsonObject();
        appareil.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", appareil);
    }

    private static void ajouter(Page page, ApplicationReelle application, String motDePasse) {
        page.navigate(application.url() + "/mon-compte/cles");
        page.getByLabel("Nom de cet appareil").fill("Mon téléphone");
        page.getByLabel("Votre mot de passe").last().fill(motDePasse);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter")).click();
    }

    private static void entrer(Page page, ApplicationReelle application) {
        page.navigate(application.url() + "/connexion");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Utiliser une clé d'accès")).click();
    }
}
