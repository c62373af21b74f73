package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.demonstration.Recit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat changes a number of a grid and proposes it; the bureau reads beside its vote what that would change, on a laptop and on a phone. */
@Tag("complet")
class VoteDUneValeurIT extends AvecApplication {

    private static final String GRILLE = "/baremes/opacif.FONGECIF_CVL.tranches";

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;

    @Test
    void uneGrilleSEssaieSeProposeEtSeLitOuLeBureauVote() {
        String auVote = DossierDeTest.deposer(depot, lecteur, "cas-07");
        DossierDeTest.deposer(depot, lecteur, "cas-07");
        recit.recevable(auVote, "CONFERENCE");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page secretariat = navigateur.seConnecter(adresse(), "secretariat", 1280, 900);
            secretariat.navigate(adresse() + GRILLE);
            for (int ligne = 1; ligne <= 3; ligne++) {
                secretariat.locator("#ligne-" + ligne + "-taux").fill("50");
            }
            secretariat.locator("#effet-essaye").fill("01/01/2018");
            verifier(secretariat, 1280);
            secretariat.getByText("Essayer cette valeur").click();
            assertThat(secretariat.locator("#titre-plans")).isVisible();
            assertThat(secretariat.getByText("Ce qui change dans la grille ou la liste")).isVisible();
            verifier(secretariat, 1280);
            secretariat.locator("#raison").fill("Les salaires des remplaçants ont baissé.");
            secretariat.getByText("Soumettre au vote du bureau").click();
            String proposition = secretariat.url().substring(secretariat.url().lastIndexOf('/') + 1).replaceAll("[?#].*", "");

            for (int[] ecran : new int[][] {{1280, 900}, {390, 844}}) {
                Page bureau = navigateur.seConnecter(adresse(), "bureau.etat", ecran[0], ecran[1]);
                bureau.navigate(adresse() + "/a-faire?q=" + proposition);
                bureau.locator("a[href^='/a-faire/']").first().click();
                assertThat(bureau.locator("#titre-essai")).hasText("Ce que la valeur changerait");
                assertThat(bureau.locator("main")).containsText(auVote);
                verifier(bureau, ecran[0]);
                bureau.navigate(adresse() + "/baremes/propositions/" + proposition);
                verifier(bureau, ecran[0]);
            }
            for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
                recit.vote(proposition, compte, Choix.CONTRE, "Avis du collège");
            }
        }
    }

    /** Nothing stands beside the screen, and whoever reads with a machine reads it too. */
    private static void verifier(Page page, int largeur) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(largeur);
        assertThat(Axe.examiner(page)).isEmpty();
    }
}
