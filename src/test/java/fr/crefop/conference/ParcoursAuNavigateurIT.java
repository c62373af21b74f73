package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case of today in a real browser, each with their own screen: from the page of the saisine to the PDF that the person receives. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class ParcoursAuNavigateurIT {

    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs");
    private static final LocalDate AUJOURDHUI = LocalDate.now(HorlogeConfiguration.PARIS);

    private final Map<String, Page> ecrans = new HashMap<>();
    private Navigateur navigateur;
    private ApplicationReelle application;

    @Test
    void deLaPageDeSaisineAuPlanEnPdf(ApplicationReelle partagee) throws Exception {
        application = partagee;
        try (Navigateur ouvert = Navigateur.ouvrir()) {
            navigateur = ouvert;
            String numero = saisir();

            repondre("secretariat", numero, "Task_VerifierRecevabilite", page -> {
                cocher(page, "Oui, elle est recevable");
                cocher(page, "Conférence : le bureau est saisi");
            });
            voterPour(numero);
            repondre("secretariat", numero, "Task_DonnerMandat", page -> {
                page.getByLabel("Objet du mandat").fill("Trouver les 1 700,00 € qui manquent");
                page.getByLabel("Échéance du mandat").fill(CasDAujourdhui.ecrite(AUJOURDHUI.plusDays(45)));
                page.getByLabel("Échéance du mandat").press("Enter");
                cocher(page, "Romain Delattre");
            });
            repondre("rapporteur", numero, "Task_RedigerCahierDesCharges",
                    page -> page.getByLabel("Cahier des charges").fill("Solliciter la Région et l'employeur."));
            proposer(numero);
            for (String financeur : List.of("france-travail", "region", "secretariat")) {
                repondre(financeur, numero, "Task_EngagerFinanceur", page -> cocher(page, "Je m'engage sur la part demandée"));
            }
            voterPour(numero);

            Page conseiller = ecran("conseiller");
            Taches.attendre(application.programme("conseiller"), numero, "Task_ConfirmerEntree");
            conseiller.navigate(application.url() + "/dossiers/" + numero);
            String plan = conseiller.getByText("Le plan sur une page (PDF)").getAttribute("href");
            assertThat(texte(conseiller.request().get(application.url() + plan).body())).contains("Alix Exemple", "Titre professionnel Conseiller de vente",
                    "2 300,00", "4 000,00", "1 200,00", "500,00", "8 000,00", "Il ne vous reste rien à payer", "Mon Compte Formation", "France Travail");

            conseiller.getByLabel("Oui", new Page.GetByLabelOptions().setExact(true)).check();
            conseiller.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirmer")).click();
            assertThat(conseiller.getByText("Clos").first()).isVisible();
        }
    }

    private String saisir() {
        Page page = ecran("conseiller");
        page.navigate(application.url() + "/saisines/nouvelle");
        Map<String, String> reponses = CasDAujourdhui.reponses();
        // The first answers choose the questions that follow.
        CasDAujourdhui.remplir(page, reponses);
        page.locator("#formulaire button[value=questions]:visible").first().click();
        page.locator("[name='demande.formation.prixHt']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        CasDAujourdhui.remplir(page, reponses);
        page.locator("#chemin button[value=verifier]").click();
        assertThat(page.locator("#plan-calcule")).containsText("1 700,00");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer la saisine")).click();
        page.waitForURL("**/saisines/recues/CF-*");
        return page.url().replaceAll(".*/recues/(CF-\\d+-\\d+).*", "$1");
    }

    private void proposer(String numero) throws Exception {
        Taches.attendre(application.programme("rapporteur"), numero, "Task_ProposerSolution");
        Page page = ecran("rapporteur");
        page.navigate(application.url() + "/dossiers/" + numero + "/travail");
        Map<String, String> lignes = new LinkedHashMap<>();
        lignes.put("dispositif1", "REGION_AIDE_INDIVIDUELLE");
        lignes.put("montant1", "1 200,00");
        lignes.put("motif1", "Métier qui recrute.");
        lignes.put("dotationDe", "EMPLOYEUR");
        lignes.put("montantDotation", "500,00");
        lignes.forEach((nom, valeur) -> {
            if (nom.startsWith("dispositif") || nom.equals("dotationDe")) {
                page.locator("[name=" + nom + "]").selectOption(valeur);
            } else {
                page.locator("[name=" + nom + "]").fill(valeur);
            }
        });
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Proposer cette solution")).click();
        page.waitForURL("**/dossiers/" + numero);
    }

    private void voterPour(String numero) throws Exception {
        for (String membre : BUREAU) {
            repondre(membre, numero, "Task_VoterCollege", page -> cocher(page, "Pour"));
        }
    }

    /** In Tasklist: opens the task, takes it, fills it in and ends it. */
    private void repondre(String compte, String numero, String tache, Consumer<Page> remplir) throws Exception {
        JsonNode attendue = Taches.attendre(application.programme(compte), numero, tache);
        Page page = ecran(compte);
        // Tasklist reads the task of its address once: it is opened anew.
        page.navigate("about:blank");
        page.navigate(application.url() + "/camunda/app/tasklist/default/#/?task=" + attendue.get("id").asText());
        // What one person alone may answer is theirs already.
        if (!attendue.hasNonNull("assignee")) {
            page.getByText("Prendre la tâche").click();
        }
        remplir.accept(page);
        // The form takes what is typed a third of a second later, or when its field is left: a click before that finds it empty.
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer")).click();
        attendreLaReponse(page, compte, attendue.get("id").asText());
    }

    /** The server says when the answer is there: Tasklist may go on showing the task that it closed. */
    private void attendreLaReponse(Page page, String compte, String tache) throws Exception {
        for (int essai = 0; essai < 120; essai++) {
            if (application.programme(compte).lire("/engine-rest/task/" + tache).statusCode() == 404) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError(compte + " a répondu sans effet : " + page.locator("body").innerText());
    }

    private Page ecran(String compte) {
        return ecrans.computeIfAbsent(compte, qui -> navigateur.seConnecter(application.url(), qui));
    }

    private static void cocher(Page page, String choix) {
        page.getByLabel(choix, new Page.GetByLabelOptions().setExact(true)).check();
    }

    private static String texte(byte[] document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
