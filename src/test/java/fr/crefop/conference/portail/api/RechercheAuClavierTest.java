package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.crefop.conference.Navigateur;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking an offer up in a real browser, without a mouse. */
@Tag("complet")
class RechercheAuClavierTest extends AvecReferentiels {

    @AfterEach
    void rienNeReste() {
        base.sql("delete from conference.brouillon where tache is null").update();
    }

    @Test
    void uneOffreSeChercheEtSeChoisitSansSouris() {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "conseiller", "fr-FR");
            page.navigate(adresse() + "/saisines/nouvelle");
            page.locator("[id='demande.formation.debut']").fill("05/04/2027");
            page.locator("[id='demande.beneficiaire.statut']").selectOption("DEMANDEUR_EMPLOI");
            page.locator(".actions button[value=questions]").press("Enter");
            page.locator("#chemin button[value=formation]").press("Enter");
            page.locator("#etape-formation summary").first().press("Enter");
            page.locator("#chercheFormation").focus();
            page.keyboard().type("conseiller vente");
            page.keyboard().press("Enter");

            page.getByText("2 résultats").waitFor();
            assertThat(page.evaluate("document.activeElement.textContent")).as("le résultat se dit d'abord").isEqualTo("2 résultats");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            page.getByText("réponses remplies par l'offre").waitFor();
            assertThat(page.locator("[id='demande.formation.heuresCentre']").inputValue()).isEqualTo("450");
            assertThat(page.locator("#etape-formation").isVisible()).as("on reste à la même étape").isTrue();
        }
    }
}
