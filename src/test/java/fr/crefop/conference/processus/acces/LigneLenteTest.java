package fr.crefop.conference.processus.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Navigateur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a slow line, or from a server that has much to do, the engine's pages come late: they come. */
class LigneLenteTest extends AvecApplication {

    /** More than the seven seconds after which the loader of these pages gives up, unless told to wait. */
    private static final int RETARD_MS = 8_500;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "Cockpit, admin, /camunda/app/cockpit/default/#/dashboard, .dashboard .open-incidents",
            "Tasklist, secretariat, /camunda/app/tasklist/default/, section.tasks-list"})
    void unePageDontUnMorceauTardeSOuvreQuandMeme(String page, String compte, String lieu, String attendu) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page ouverte = navigateur.seConnecter(adresse(), compte, "fr-FR");
            ouverte.route("**/plugin.js*", morceau -> {
                ouverte.waitForTimeout(RETARD_MS);
                morceau.resume();
            });
            ouverte.navigate(adresse() + lieu);
            assertThat(ouverte.locator(attendu)).isVisible();
        }
    }
}
