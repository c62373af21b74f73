package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The session of each role ends while they type, and they send all the same: signed in again, they are where they were, with what they had typed. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class FinDeSessionPourTousIT {

    private static final String TEXTE = "Écrit juste avant la fin de la session";

    @Test
    void leMembreDuBureauRetrouveSonCommentaire(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).auVote("Fin de session au bureau");
        reprend(application, "bureau.etat", numero, "Task_VoterCollege", "Commentaire");
    }

    @Test
    void leRapporteurRetrouveSaProposition(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).enProposition("Fin de session du rapporteur");
        Taches.attendre(application.programme("rapporteur"), numero, "Task_ProposerSolution");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "rapporteur", 390, 844);
            page.navigate(application.url() + "/dossiers/" + numero + "/travail");
            page.getByLabel("Motif, ligne 1").fill(TEXTE);
            sortEtRevient(page, "rapporteur", "Proposer cette solution");
            page.navigate(application.url() + "/dossiers/" + numero + "/travail");
            assertThat(page.getByLabel("Motif, ligne 1")).hasValue(TEXTE);
            assertThat(page.getByText("Voici ce que vous aviez commencé")).isVisible();
        }
    }

    @Test
    void laCommissionRetrouveSonEtude(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "cfor", 390, 844);
            page.navigate(application.url() + "/etudes/nouvelle");
            page.getByLabel("Le problème entre financeurs").fill(TEXTE);
            sortEtRevient(page, "cfor", "Envoyer au secrétariat");
            page.navigate(application.url() + "/etudes/nouvelle");
            assertThat(page.getByLabel("Le problème entre financeurs")).hasValue(TEXTE);
        }
    }

    @Test
    void leFinanceurRetrouveSonMotif(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).enEngagement("Fin de session du financeur");
        reprend(application, "france-travail", numero, "Task_EngagerFinanceur", "Motif ou commentaire");
    }

    @Test
    void leConseillerRetrouveSaSaisine(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 390, 844);
            page.navigate(application.url() + "/saisines/nouvelle");
            page.locator("[id='" + CasDAujourdhui.DEBUT + "']").fill(CasDAujourdhui.reponses().get(CasDAujourdhui.DEBUT));
            page.locator("[id='demande.beneficiaire.statut']").selectOption("DEMANDEUR_EMPLOI");
            page.locator(".actions button[value=questions]").click();
            page.locator("[name='motif']").fill(TEXTE);
            assertThat(page.locator("[data-etat]").last()).containsText("Brouillon enregistré à");
            page.context().clearCookies();
            page.locator("#etape-personne .pas .bouton").first().click();
            page.locator("#chemin button[value=verifier]").click();
            entrer(page, "conseiller");
            assertThat(page.locator("[name='motif']")).hasValue(TEXTE);
        }
    }

    private static void reprend(ApplicationReelle application, String compte, String numero, String tache, String champ) throws Exception {
        JsonNode attendue = Taches.attendre(application.programme(compte), numero, tache);
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), compte, 390, 844);
            page.navigate(application.url() + "/a-faire/" + attendue.get("id").asText());
            page.getByLabel(champ).first().fill(TEXTE);
            sortEtRevient(page, compte, "Répondre");
            assertThat(page).hasURL(application.url() + "/a-faire/" + attendue.get("id").asText());
            assertThat(page.getByLabel(champ).first()).hasValue(TEXTE);
        }
    }

    private static void sortEtRevient(Page page, String compte, String envoyer) {
        assertThat(page.locator("[data-etat]").last()).containsText("Brouillon enregistré à");
        page.context().clearCookies();
        bouton(page, envoyer).click();
        assertThat(page.getByText("Votre session a expiré")).isVisible();
        entrer(page, compte);
    }

    private static void entrer(Page page, String compte) {
        page.getByLabel("Identifiant").fill(compte);
        page.getByLabel("Mot de passe").fill("demo");
        bouton(page, "Se connecter").click();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
