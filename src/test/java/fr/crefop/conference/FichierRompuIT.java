package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever waits for a file that will not come is told so, and the page asks no further. */
@Tag("complet")
class FichierRompuIT extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;

    @Test
    void unTelechargementQuiSArreteLeDitEtLaPageNeDemandePlusRien() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        try (PlanIllisible plan = new PlanIllisible(base, numero); Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = telecharger(navigateur, numero, "plans");
            assertThat(page.locator("[data-sujet=plans] [data-texte]")).containsText("s’est arrêté avant la fin : le fichier n’est pas entier");
            assertThat(page.locator("[data-sujet=plans] progress")).isHidden();
            assertThat(Axe.examiner(page)).isEmpty();
            int[] encore = {0};
            page.onRequest(demande -> encore[0] += demande.url().contains("/avancement/") ? 1 : 0);
            page.waitForTimeout(2_500);
            assertThat(encore[0]).isZero();
        }
    }

    @Test
    void unSuiviQuiNeRepondPlusDitDeRegarderOuEnEstLeFichier() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = telecharger(navigateur, numero, "dossiers");
            assertThat(page.locator("[data-sujet=dossiers] [data-texte]")).hasText("Le fichier est prêt : 1 ligne.");
            page.route("**/extractions/avancement/*", Route::abort);
            bouton(page, "dossiers");
            assertThat(page.locator("[data-sujet=dossiers] [data-texte]")).containsText("On ne sait plus où en est le fichier");
        }
    }

    @Test
    void uneReponseQuiManqueNArretePasLeSuivi() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "secretariat", 1280, 900);
            page.navigate(adresse() + "/extractions?q=" + numero);
            page.route("**/extractions/avancement/*", Route::abort, new Page.RouteOptions().setTimes(1));
            bouton(page, "dossiers");
            assertThat(page.locator("[data-sujet=dossiers] [data-texte]")).hasText("Le fichier est prêt : 1 ligne.");
        }
    }

    /** Of two files asked for in the same place, the second is the one that is waited for, however long the first takes. */
    @Test
    void leSuiviDUnSecondFichierRemplaceCeluiDuPremier() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "secretariat", 1280, 900);
            page.navigate(adresse() + "/extractions?q=" + numero);
            Set<String> suivis = new LinkedHashSet<>();
            page.route("**/extractions/avancement/*", route -> {
                suivis.add(route.request().url());
                if (route.request().url().equals(suivis.iterator().next())) {
                    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("{\"total\":null,\"faites\":999,\"finie\":false,\"rompue\":false}"));
                } else {
                    route.resume();
                }
            });
            bouton(page, "dossiers");
            assertThat(page.locator("[data-sujet=dossiers] [data-texte]")).hasText("999 lignes déjà, la suite arrive");
            bouton(page, "dossiers");
            assertThat(page.locator("[data-sujet=dossiers] [data-texte]")).hasText("Le fichier est prêt : 1 ligne.");
            page.waitForTimeout(2_500);
            assertThat(page.locator("[data-sujet=dossiers] [data-texte]")).hasText("Le fichier est prêt : 1 ligne.");
        }
    }

    private Page telecharger(Navigateur navigateur, String numero, String sujet) {
        Page page = navigateur.seConnecter(adresse(), "secretariat", 1280, 900);
        page.navigate(adresse() + "/extractions?q=" + numero);
        bouton(page, sujet);
        return page;
    }

    private static void bouton(Page page, String sujet) {
        page.locator("[data-sujet=" + sujet + "]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CSV")).click();
    }
}
