package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do to a page every day: a wrong answer, the browser's own "back", the same thing open twice. Nothing is lost, nothing is done twice. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class GestesDeTousLesJoursIT {

    @Test
    void leSecretariatQuiOublieLeMotifEstMeneAuChampPuisNeRepondQuUneFois(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).recu("Sans motif");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = tache(navigateur, application, "secretariat", numero, "Task_VerifierRecevabilite");
            page.getByLabel("Non, elle n'est pas recevable").check();
            bouton(page, "Répondre").click();
            estMeneAuChamp(page, page.getByLabel("Motif de la non-recevabilité"));
            assertThat(page.getByLabel("Non, elle n'est pas recevable")).isChecked();

            page.getByLabel("Motif de la non-recevabilité").fill("La formation est déjà finie");
            bouton(page, "Répondre").click();
            bouton(page, "Confirmer").click();
            assertThat(page.locator(".message-fait")).containsText(numero);
            page.goBack();
            page.goBack();
            assertThat(page.locator("h1")).containsText("Cette tâche n'est plus ouverte");
            assertThat(page.getByText("il n'y a rien à refaire")).isVisible();
            assertThat(Axe.examiner(page)).isEmpty();
        }
    }

    @Test
    void leMandatAUneDatePasseeRevientAvecToutCeQuiEtaitEcrit(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).enMandat("Date passée");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = tache(navigateur, application, "secretariat", numero, "Task_DonnerMandat");
            page.getByLabel("Objet du mandat").fill("Trouver ce qui manque");
            page.getByLabel("Échéance du mandat").fill("02/01/2020");
            page.getByLabel("Romain Delattre").first().check();
            bouton(page, "Répondre").click();
            estMeneAuChamp(page, page.getByLabel("Échéance du mandat"));
            assertThat(page.getByLabel("Objet du mandat")).hasValue("Trouver ce qui manque");
            assertThat(page.getByLabel("Échéance du mandat")).hasValue("02/01/2020");
        }
    }

    @Test
    void leRapporteurQuiOublieUnMotifNePerdAucuneLigneEtNeProposeQuUneFois(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).enProposition("Ligne sans motif");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = proposition(navigateur, application, numero);
            page.getByLabel("Financeur et dispositif, ligne 1").selectOption("REGION_AIDE_INDIVIDUELLE");
            page.getByLabel("Montant en euros, ligne 1").fill("1 200,00");
            bouton(page, "Proposer cette solution").click();
            estMeneAuChamp(page, page.getByLabel("Motif, ligne 1"));
            assertThat(page.getByLabel("Montant en euros, ligne 1")).hasValue("1 200,00");
            assertThat(Axe.examiner(page)).isEmpty();

            Page autre = page.waitForPopup(() -> page.evaluate("() => { window.open('/dossiers/" + numero + "/travail'); }"));
            assertThat(autre.getByLabel("Montant en euros, ligne 1")).hasValue("1 200,00");
            page.getByLabel("Motif, ligne 1").fill("Métier qui recrute.");
            bouton(page, "Proposer cette solution").click();
            assertThat(page.locator(".message[role=status]")).containsText("La solution est proposée");

            autre.getByLabel("Motif, ligne 1").fill("Un autre motif, tapé dans l'autre onglet.");
            bouton(autre, "Proposer cette solution").click();
            assertThat(autre.locator(".message-erreur")).isFocused();
            assertThat(autre.locator(".message-erreur")).containsText("Rien n'a été enregistré");
            assertThat(autre.getByText("Un autre motif, tapé dans l'autre onglet.")).isVisible();
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*/dossiers/" + numero + "/travail(#.*)?"));
            assertThat(bouton(page, "Proposer cette solution")).hasCount(0);
            assertThat(dossier(application, numero).at("/proposition/derogations").toString()).doesNotContain("autre onglet");
        }
    }

    @Test
    void leFinanceurQuiEcritUnMontantEnLettresEstMeneAuChamp(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).enEngagement("En lettres");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = tache(navigateur, application, "france-travail", numero, "Task_EngagerFinanceur");
            page.getByLabel("Je m'engage pour un montant moindre").check();
            page.getByLabel("Montant en tout, en euros").fill("mille euros");
            page.getByLabel("Motif ou commentaire").fill("Notre enveloppe se termine");
            bouton(page, "Répondre").click();
            estMeneAuChamp(page, page.getByLabel("Montant en tout, en euros"));
            assertThat(page.getByLabel("Montant en tout, en euros")).hasValue("mille euros");
            assertThat(page.getByLabel("Motif ou commentaire")).hasValue("Notre enveloppe se termine");
        }
    }

    @Test
    void laCommissionQuiRevientEnArriereNeDemandePasDeuxFoisLaMemeEtude(ApplicationReelle application) {
        String titre = "Une étude demandée deux fois " + System.nanoTime();
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "cfor", 390, 844);
            page.navigate(application.url() + "/etudes/nouvelle");
            page.getByLabel("Le problème entre financeurs").fill("Deux financeurs se renvoient la part restante.");
            bouton(page, "Envoyer au secrétariat").click();
            estMeneAuChamp(page, page.getByLabel("Titre"));
            page.getByLabel("Titre").fill(titre);
            bouton(page, "Envoyer au secrétariat").click();
            assertThat(page.locator(".message-fait")).isFocused();

            page.navigate(application.url() + "/etudes/nouvelle");
            page.getByLabel("Titre").fill(titre);
            page.getByLabel("Le problème entre financeurs").fill("Deux financeurs se renvoient la part restante.");
            bouton(page, "Envoyer au secrétariat").click();
            assertThat(page.locator(".message-erreur")).containsText("Vous avez déjà demandé cette étude : ET-");
            assertThat(page.locator(".message-erreur")).isFocused();
        }
    }

    @Test
    void lAdministrationQuiSeTrompeGardeToutSaufLeMotDePasse(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "admin", 1280, 900);
            page.navigate(application.url() + "/comptes/nouveau");
            page.getByLabel("Identifiant").fill("Éloïse");
            page.getByLabel("Nom affiché").fill("Éloïse Essai");
            page.getByLabel("Conseillers").first().check();
            page.getByLabel("Mot de passe").fill("quatre mots sans lien entre eux");
            bouton(page, "Créer le compte").click();
            assertThat(page.locator(".message-erreur")).isFocused();
            page.locator(".message-erreur a").first().click();
            assertThat(page.getByLabel("Identifiant")).isFocused();
            assertThat(page.getByLabel("Nom affiché")).hasValue("Éloïse Essai");
            assertThat(page.getByLabel("Conseillers").first()).isChecked();
            assertThat(page.getByLabel("Mot de passe")).hasValue("");
            assertThat(Axe.examiner(page)).isEmpty();
        }
    }

    @Test
    void laMemeTacheDansDeuxOngletsNeRecoitQuUneReponseEtCeQuiEtaitEcritSeLitEncore(ApplicationReelle application) throws Exception {
        String numero = new DossierALEtape(application).recu("Deux onglets");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page une = tache(navigateur, application, "secretariat", numero, "Task_VerifierRecevabilite");
            Page autre = une.waitForPopup(() -> une.evaluate("() => { window.open(location.href); }"));
            autre.getByLabel("Non, elle n'est pas recevable").check();
            autre.getByLabel("Motif de la non-recevabilité").fill("Écrit dans l'autre onglet");
            assertThat(une.locator("[data-change]")).containsText("dans un autre onglet");

            une.reload();
            une.getByLabel("Oui, elle est recevable").check();
            une.getByLabel("Conférence : le bureau est saisi").check();
            bouton(une, "Répondre").click();
            assertThat(une.locator(".message-fait")).containsText(numero);

            bouton(autre, "Répondre").click();
            assertThat(autre.locator(".message-erreur")).isFocused();
            assertThat(autre.locator(".message-erreur")).containsText("Rien n'a été enregistré");
            assertThat(autre.getByText("Écrit dans l'autre onglet")).isVisible();
            Taches.attendre(application.programme("bureau.etat"), numero, "Task_VoterCollege");
        }
    }

    @Test
    void leMemeBrouillonDansDeuxOngletsNEstPasEcrase(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page une = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            une.navigate(application.url() + "/saisines/nouvelle");
            une.locator("[id='" + CasDAujourdhui.DEBUT + "']").fill(CasDAujourdhui.reponses().get(CasDAujourdhui.DEBUT));
            une.locator("[id='demande.beneficiaire.statut']").selectOption("DEMANDEUR_EMPLOI");
            une.locator(".actions button[value=questions]").click();
            une.locator("[name='identite.nom']").fill("Exemple");
            assertThat(une.locator("[data-etat]").last()).containsText("Brouillon enregistré à");

            Page autre = une.waitForPopup(() -> une.evaluate("() => { window.open(location.pathname + location.search); }"));
            assertThat(autre.locator("[name='identite.nom']")).hasValue("Exemple");
            autre.locator("[name='identite.prenom']").fill("Alix");
            assertThat(autre.locator("[data-etat]").last()).containsText("Brouillon enregistré à");
            assertThat(une.locator("[data-change]")).containsText("dans un autre onglet");
            une.locator("[name='identite.nom']").fill("Tapé trop tard");
            une.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prendre l'autre")).click();
            assertThat(une.locator("[name='identite.nom']")).hasValue("Exemple");
            assertThat(une.locator("[name='identite.prenom']")).hasValue("Alix");
        }
    }

    /** The summary has the focus; its link leads to the field, which says itself that it is wrong. */
    private static void estMeneAuChamp(Page page, Locator champ) {
        assertThat(page.locator(".message-erreur")).isFocused();
        page.locator(".message-erreur a").first().click();
        assertThat(champ).isFocused();
        assertThat(champ).hasAttribute("aria-invalid", "true");
        assertThat(champ).hasAttribute("aria-describedby", Pattern.compile(".+"));
    }

    private static Page tache(Navigateur navigateur, ApplicationReelle application, String compte, String numero, String tache) throws Exception {
        JsonNode attendue = Taches.attendre(application.programme(compte), numero, tache);
        Page page = navigateur.seConnecter(application.url(), compte, 1280, 900);
        page.navigate(application.url() + "/a-faire/" + attendue.get("id").asText());
        return page;
    }

    private static Page proposition(Navigateur navigateur, ApplicationReelle application, String numero) throws Exception {
        Taches.attendre(application.programme("rapporteur"), numero, "Task_ProposerSolution");
        Page page = navigateur.seConnecter(application.url(), "rapporteur", 1280, 900);
        page.navigate(application.url() + "/dossiers/" + numero + "/travail");
        return page;
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static JsonNode dossier(ApplicationReelle application, String numero) throws Exception {
        return new ObjectMapper().readTree(application.programme("secretariat").lire("/api/dossiers/" + numero).body());
    }
}
