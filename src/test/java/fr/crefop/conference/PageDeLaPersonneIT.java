package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a browser: the advisor makes the link, the person opens it elsewhere; advisor and secretariat write to one another. */
@ExtendWith(ApplicationPartagee.class)
class PageDeLaPersonneIT {

    @Test
    void leConseillerFaitLeLienEtLaPersonneLitSonPlanSurSonTelephone(ApplicationReelle application) throws Exception {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page conseiller = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            conseiller.navigate(application.url() + "/dossiers/" + duConseiller(application, "EN_ENGAGEMENT"));
            conseiller.getByText("Faire un lien").first().click();
            conseiller.getByLabel("Organisme de formation et lieu").fill("AFPA de Bourges");
            conseiller.getByLabel("Votre téléphone").fill("02 38 00 00 00");
            conseiller.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Faire un lien")).click();
            Locator lien = conseiller.getByLabel("Voici le lien");
            assertThat(lien).isVisible();

            Page personne = navigateur.page(application.url() + lien.inputValue().replaceFirst("^https?://[^/]+", ""));
            for (int largeur : List.of(1280, 390)) {
                personne.setViewportSize(largeur, 844);
                assertThat(personne.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Qui paie quoi"))).isVisible();
                assertThat(personne.getByText("Téléphone : 02 38 00 00 00")).isVisible();
                assertThat(Axe.examiner(personne)).isEmpty();
                Ecrans.voir(personne, "personne-" + largeur + ".png");
            }
            assertThat(personne.context().cookies()).isEmpty();
        }
    }

    @Test
    void leSecretariatVoitQuUnMessageLAttendEtRepond(ApplicationReelle application) throws Exception {
        String numero = duConseiller(application, "EN_ENGAGEMENT");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page conseiller = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            conseiller.navigate(application.url() + "/dossiers/" + numero);
            conseiller.getByLabel("Votre message").fill("Le devis arrive demain.");
            conseiller.getByText("Envoyer le message").click();
            assertThat(conseiller.getByText("Le devis arrive demain.")).isVisible();

            Page secretariat = navigateur.seConnecter(application.url(), "secretariat", 390, 844);
            secretariat.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Messages (1)")).click();
            assertThat(Axe.examiner(secretariat)).isEmpty();
            secretariat.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(numero)).click();
            assertThat(secretariat.getByText("Le devis arrive demain.")).isVisible();
            assertThat(Axe.examiner(secretariat)).isEmpty();
            secretariat.getByText("Menu").first().click();
            assertThat(secretariat.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Messages").setExact(true))).isVisible();
        }
    }

    private static String duConseiller(ApplicationReelle application, String etat) throws Exception {
        JsonNode dossiers = new ObjectMapper().readTree(application.programme("conseiller").lire("/api/dossiers").body());
        return StreamSupport.stream(dossiers.spliterator(), false).filter(dossier -> dossier.at("/etat/code").asText().equals(etat))
                .map(dossier -> dossier.get("numero").asText()).sorted().findFirst().orElseThrow();
    }
}
