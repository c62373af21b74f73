package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The session ends in the middle of any other form: signed in again, one is where one was, with what was typed. Two machines on one form are told. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class FinDeSessionDesFormulairesIT {

    private static final String TEXTE = "Écrit juste avant la fin";

    @ParameterizedTest(name = "{0} à {1}")
    @CsvSource({
        "admin, /comptes/nouveau, compte-nouveau, [name=nom]",
        "admin, /comptes/rapporteur, compte:rapporteur, [name=structure]",
        "bureau.etat, /absence, absence, [name=du]",
        "secretariat, /conventions/nouvelle, convention:libre, [name=texte]",
        "secretariat, /modeles/nouveau, modele:.modeles.nouveau, [name=titre]",
        "secretariat, /seances, seance, [name=lieu]",
        "cfor, /etudes/nouvelle, etude, [name=probleme]",
    })
    void onRetrouveSonFormulaire(String compte, String adresse, String garde, String champ, ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), compte, 390, 844);
            page.navigate(application.url() + adresse);
            reprend(page, compte, "form[data-garde='" + garde + "']", champ);
            assertThat(page).hasURL(application.url() + adresse);
        }
    }

    @Test
    void onRetrouvePourquoiOnProposaitUneValeur(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "secretariat", 1280, 900);
            page.navigate(application.url() + "/baremes/aif.plafond/essai?valeur=2000&effet=01/01/2018");
            reprend(page, "secretariat", "form[data-garde^='valeur:']", "[name=raison]");
        }
    }

    @Test
    void onRetrouveSonMessageEtSonMotifSurUnDossier(ApplicationReelle application) throws Exception {
        String numero = new ObjectMapper().readTree(SaisineDuReadme.envoyer(application, "Fin de session au dossier").body()).get("numero").asText();
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            page.navigate(application.url() + "/dossiers/" + numero);
            reprend(page, "conseiller", "form[data-garde='message:" + numero + "']", "[name=message]");
            page.getByText("Retirer le dossier").first().click();
            reprend(page, "conseiller", "form[data-garde='retrait:" + numero + "']", "[name=motif]");
        }
    }

    @Test
    void deuxMachinesSurUnFormulaireSeLeDisentEtOnChoisit(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir(); Navigateur autre = Navigateur.ouvrir()) {
            Page bureau = navigateur.seConnecter(application.url(), "agefiph", 1280, 900);
            Page maison = autre.seConnecter(application.url(), "agefiph", 390, 844);
            bureau.navigate(application.url() + "/etudes/nouvelle");
            maison.navigate(application.url() + "/etudes/nouvelle");
            taper(bureau, "Du bureau");

            maison.getByLabel("Titre").fill("De la maison");
            assertThat(choix(maison)).containsText("Ce brouillon a été modifié ailleurs à");
            assertThat(maison.getByLabel("Titre")).hasValue("De la maison");
            Assertions.assertThat(Axe.examiner(maison)).as("la page qui demande").isEmpty();
            bouton(maison, "Garder ce que j'ai ici").click();
            assertThat(maison.locator("[data-etat]")).containsText("Brouillon enregistré à");
            assertThat(choix(maison)).isHidden();

            bureau.getByLabel("Titre").fill("Du bureau encore");
            assertThat(choix(bureau)).isVisible();
            bureau.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prendre l'autre")).click();
            assertThat(bureau.getByLabel("Titre")).hasValue("De la maison");
            bouton(bureau, "Effacer ce brouillon").click();
            assertThat(bureau.getByLabel("Titre")).hasValue("");
        }
    }

    /** That is said, and not that one has to sign in again; it is tried again by itself. */
    @Test
    void leServiceAbsentUnMomentSeDitEtLeBrouillonSeGardeEnsuiteDeLuiMeme(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "agefiph", 1280, 900);
            page.navigate(application.url() + "/etudes/nouvelle");
            page.route("**/brouillons/formulaires", envoi -> envoi.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.getByLabel("Titre").fill("Pendant l'absence");
            assertThat(page.locator("[data-etat]")).containsText("le service est momentanément indisponible");

            page.unroute("**/brouillons/formulaires");
            assertThat(page.locator("[data-etat]")).containsText("Brouillon enregistré à", new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
            page.navigate(application.url() + "/etudes/nouvelle");
            assertThat(page.getByLabel("Titre")).hasValue("Pendant l'absence");
            bouton(page, "Effacer ce brouillon").click();
        }
    }

    private static void taper(Page page, String texte) {
        page.getByLabel("Titre").fill(texte);
        assertThat(page.locator("[data-etat]")).containsText("Brouillon enregistré à");
    }

    private static void reprend(Page page, String compte, String formulaire, String champ) {
        page.locator(formulaire + " " + champ).fill(TEXTE);
        assertThat(page.locator(formulaire + " [data-etat]")).containsText("Brouillon enregistré à");
        page.context().clearCookies();
        page.locator(formulaire).evaluate("formulaire => formulaire.submit()");
        assertThat(page.getByText("Votre session a expiré")).isVisible();
        page.getByLabel("Identifiant").fill(compte);
        page.getByLabel("Mot de passe").fill("demo");
        bouton(page, "Se connecter").click();
        assertThat(page.locator(formulaire + " " + champ)).hasValue(TEXTE);
        assertThat(page.locator(formulaire).getByText("Voici ce que vous aviez commencé")).isVisible();
    }

    private static Locator choix(Page page) {
        return page.locator("[data-change]");
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
