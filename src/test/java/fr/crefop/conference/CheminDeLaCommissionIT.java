package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The commission reads its home, then a figure, then asks for a study of what would help most. */
@Tag("complet")
class CheminDeLaCommissionIT extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired TourneeDesIndicateurs tournee;
    @Autowired Etudes etudes;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void deLAccueilAuChiffrePuisALEtude(String ecran, int largeur, int hauteur) {
        for (int rang = 0; rang < 6; rang++) {
            depot.deposer(new Saisine("Essai", new Identite("Essai", "Camille"), lecteur.lire(CasReels.cas12SansConvention()), DossierDeTest.CONSENTEMENT),
                    "conseiller", "Mission conseil Orléans");
            DossierDeTest.deposer(depot, lecteur, "cas-01");
        }
        tournee.faire(Instant.now());
        tournee.publier();
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "cfor", largeur, hauteur);
            assertThat(page.locator("h1")).hasText("Indicateurs et études");
            Ecrans.voir(page, "commission-accueil-" + ecran + ".png");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir tous les indicateurs")).click();
            page.waitForURL("**/indicateurs");
            assertThat(page.locator("html")).hasAttribute("data-dessins", Pattern.compile("[1-9][0-9]?"));
            assertThat(page.locator("#COMBINAISON tbody")).containsText("CIF et chèque de la Région");
            assertThat(page.locator(".dessin-de-chiffres canvas").count()).as("des dessins").isPositive();
            assertThat(Axe.examiner(page)).isEmpty();
            Ecrans.voir(page, "commission-indicateurs-" + ecran + ".png");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Demander une étude")).click();
            page.waitForURL("**/etudes/nouvelle?combinaison=*");
            Locator titre = page.getByLabel("Titre");
            String propose = titre.inputValue() + " (" + ecran + ")";
            titre.fill(propose);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer au secrétariat")).click();
            page.waitForURL("**/etudes/ET-*");
            Etude deposee = etudes.exiger(page.url().substring(page.url().lastIndexOf('/') + 1));
            assertThat(deposee.titre()).isEqualTo(propose).startsWith("Une convention entre ");
            assertThat(deposee.origine()).isEqualTo(Origine.COMMISSION);
            assertThat(deposee.etat()).isEqualTo(EtatEtude.DEPOSEE);
        }
    }
}
