package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session comes to its end under somebody's hands: they are told before, may keep it, and lose nothing when they do not. */
@ExtendWith(ApplicationPartagee.class)
class FinDeSessionIT {

    @Test
    void laPagePrevientCinqMinutesAvantEtOnPeutRester(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "secretariat", 390, 800);
            page.clock().install();
            page.navigate(application.url() + "/dossiers");
            page.clock().fastForward("24:30");
            assertThat(avertissement(page)).isHidden();
            page.clock().fastForward("00:45");
            assertThat(avertissement(page)).isVisible();
            assertThat(avertissement(page)).containsText("Sans geste de votre part, elle se ferme à");
            Assertions.assertThat(Axe.examiner(page)).as("la page qui prévient").isEmpty();
            bouton(page, "Rester connecté").click();
            assertThat(avertissement(page)).isHidden();
            page.clock().fastForward("24:30");
            assertThat(avertissement(page)).isHidden();
            page.clock().fastForward("05:45");
            assertThat(avertissement(page)).containsText("Votre session est fermée");
        }
    }

    @Test
    void quiTapeNEstPasInterrompu(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "secretariat", 1280, 900);
            page.clock().install();
            page.navigate(application.url() + "/dossiers");
            page.locator("#q-partout").fill("Martin");
            page.waitForResponse("**/session/prolonger", () -> page.clock().fastForward("25:30"));
            page.clock().fastForward("24:00");
            assertThat(avertissement(page)).isHidden();
        }
    }

    @Test
    void uneReponseEnvoyeeTropTardSeRetrouveApresLaConnexion(ApplicationReelle application) throws Exception {
        String numero = new ObjectMapper().readTree(SaisineDuReadme.envoyer(application, "Trop tard").body()).get("numero").asText();
        Taches.attendre(application.programme("secretariat"), numero, "Task_VerifierRecevabilite");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "secretariat", 1280, 900);
            page.navigate(application.url() + "/a-faire?q=" + numero);
            page.locator("tbody th a").click();
            String tache = page.url();
            page.getByLabel("Non, elle n'est pas recevable").check();
            page.getByLabel("Motif de la non-recevabilité").fill("Le devis manque");
            assertThat(page.getByText("Brouillon enregistré à")).isVisible();

            page.context().clearCookies();
            bouton(page, "Répondre").click();
            assertThat(page.getByText("Votre session a expiré")).isVisible();
            entrer(page);
            assertThat(page).hasURL(tache);
            assertThat(page.getByLabel("Motif de la non-recevabilité")).hasValue("Le devis manque");
        }
    }

    @Test
    void quiSeDeconnecteDUnePageAncienneEstDeconnecte(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page ancienne = navigateur.seConnecter(application.url(), "secretariat", 1280, 900);
            Page autre = ancienne.waitForPopup(() -> ancienne.evaluate("() => { window.open('/'); }"));
            bouton(autre, "Se déconnecter").click();
            entrer(autre);
            assertThat(autre.getByText("Tableau de bord").first()).isVisible();

            bouton(ancienne, "Se déconnecter").click();
            assertThat(ancienne.getByText("Vous êtes déconnecté")).isVisible();
            autre.navigate(application.url() + "/");
            assertThat(autre.getByLabel("Mot de passe")).isVisible();
        }
    }

    private static void entrer(Page page) {
        page.getByLabel("Identifiant").fill("secretariat");
        page.getByLabel("Mot de passe").fill("demo");
        bouton(page, "Se connecter").click();
    }

    private static Locator avertissement(Page page) {
        return page.locator("dialog.fin-de-session");
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
