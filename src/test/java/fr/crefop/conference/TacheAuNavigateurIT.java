package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task at its page, in a real browser: nothing typed is lost, what cannot be undone asks first, the focus goes where something is said. */
@ExtendWith(ApplicationPartagee.class)
class TacheAuNavigateurIT {

    private static final String SANS_MOTIF = "Dites pourquoi vous êtes contre";

    @Test
    void leMembreDuBureauVoteEnDeuxFoisSurDeuxMachines(ApplicationReelle application) throws Exception {
        String numero = deposer(application, "Deux machines");
        new Taches(application).repondre("secretariat", numero, "Task_VerifierRecevabilite", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        Taches.attendre(application.programme("bureau.etat"), numero, "Task_VoterCollege");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page bureau = ouvrir(navigateur, application, "bureau.etat", numero, 1280);
            bureau.getByLabel("Commentaire").fill("Le prix me semble élevé");
            assertThat(bureau.getByText("Brouillon enregistré à")).isVisible();
            assertThat(bureau.evaluate("localStorage.length + sessionStorage.length")).as("rien dans le navigateur").isEqualTo(0);
            bureau.close();

            Page ailleurs = ouvrir(navigateur, application, "bureau.etat", numero, 390);
            assertThat(ailleurs.getByLabel("Commentaire")).hasValue("Le prix me semble élevé");
            ailleurs.getByLabel("Commentaire").fill("");
            ailleurs.getByLabel("Contre", new Page.GetByLabelOptions().setExact(true)).check();
            cliquer(ailleurs, "Répondre");
            assertThat(ailleurs.locator(".message-erreur")).isFocused();
            assertThat(Axe.examiner(ailleurs)).as("la page qui refuse").isEmpty();
            ailleurs.locator(".message-erreur a").click();
            assertThat(ailleurs.getByLabel("Commentaire")).isFocused();
            assertThat(ailleurs.locator(".message-erreur")).containsText("Commentaire : " + SANS_MOTIF);

            ailleurs.getByLabel("Commentaire").fill("Trop cher");
            cliquer(ailleurs, "Répondre");
            assertThat(ailleurs.getByText("Ce qui va se passer")).isVisible();
            assertThat(Axe.examiner(ailleurs)).as("la page qui demande de confirmer").isEmpty();
            cliquer(ailleurs, "Confirmer");
            assertThat(ailleurs.locator(".message-fait")).containsText("Votre vote est enregistré. (" + numero + ")");
            assertThat(ailleurs.locator(".message-fait")).isFocused();
        }
    }

    @Test
    void lesQuestionsSuiventLesReponsesAvecOuSansScript(ApplicationReelle application) throws Exception {
        String numero = deposer(application, "Questions");
        Taches.attendre(application.programme("secretariat"), numero, "Task_VerifierRecevabilite");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page avec = ouvrir(navigateur, application, "secretariat", numero, 1280);
            assertThat(avec.getByText("Voie de traitement choisie")).isHidden();
            assertThat(bouton(avec, "Afficher les questions qui suivent")).isHidden();
            avec.getByLabel("Oui, elle est recevable").check();
            assertThat(avec.getByText("Voie de traitement choisie")).isVisible();
            avec.getByLabel("Non, elle n'est pas recevable").check();
            assertThat(avec.getByText("Voie de traitement choisie")).isHidden();
            assertThat(avec.getByLabel("Motif de la non-recevabilité")).isVisible();

            Page sans = navigateur.seConnecterSansScript(application.url(), "secretariat");
            sans.navigate(application.url() + "/a-faire?q=" + numero);
            sans.locator("tbody th a").click();
            sans.getByLabel("Non, elle n'est pas recevable").check();
            cliquer(sans, "Afficher les questions qui suivent");
            assertThat(sans.getByLabel("Motif de la non-recevabilité")).isVisible();
            assertThat(sans.getByLabel("Non, elle n'est pas recevable")).isChecked();
        }
    }

    private static Page ouvrir(Navigateur navigateur, ApplicationReelle application, String compte, String numero, int largeur) {
        Page page = navigateur.seConnecter(application.url(), compte, largeur, 900);
        page.navigate(application.url() + "/a-faire?q=" + numero);
        page.locator("tbody th a").click();
        return page;
    }

    private static void cliquer(Page page, String nom) {
        bouton(page, nom).click();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true).setIncludeHidden(true));
    }

    private static String deposer(ApplicationReelle application, String prenom) throws Exception {
        return new ObjectMapper().readTree(SaisineDuReadme.envoyer(application, prenom).body()).get("numero").asText();
    }
}
