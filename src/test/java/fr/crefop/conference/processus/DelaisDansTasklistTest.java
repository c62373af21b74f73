package fr.crefop.conference.processus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.Navigateur;
import fr.crefop.conference.bureau.DelaisDuDossier;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat reads the two clocks in a real browser, and shortens the delays of the case there. */
@Tag("complet")
class DelaisDansTasklistTest extends AvecProcedure {

    /** In milliseconds: a whole application that a browser has never opened. */
    private static final double TASKLIST_SE_CHARGE = 120_000;

    @Autowired DelaisDuDossier delais;

    @Test
    void leSecretariatRaccourcitLesDelaisDansSaTacheEtUnMembreDuBureauLeLit() {
        String numero = saisirPourDans(60, "cas-26-02", Map.of());
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = ouvrir(navigateur, "secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE);
            page.getByText("Prendre la tâche").click();
            assertThat(page.getByText("Attention aux délais du plan.")).isVisible();
            assertThat(page.getByLabel("Raccourcir les délais de la conférence pour ce dossier")).isHidden();
            page.getByLabel("Oui, elle est recevable").check();
            page.getByLabel("Conférence : le bureau est saisi").check();
            assertThat(page.getByLabel("Vote d'opportunité : jours ouvrés")).isHidden();
            page.getByLabel("Raccourcir les délais de la conférence pour ce dossier").check();
            page.getByLabel("Vote d'opportunité : jours ouvrés").fill("4");
            page.getByLabel("Pourquoi raccourcir ces délais").fill("La formation commence dans deux mois");
            capturer(page, "delais-a-raccourcir.png");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer")).click();
            // The service goes on by itself once the answer is kept.
            page.waitForCondition(() -> taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(VoteBureau.VOTER).count() > 0);

            Page vote = ouvrir(navigateur, "bureau.etat", numero, VoteBureau.VOTER);
            assertThat(vote.getByText("Délai raccourci pour ce dossier : 4\u00a0jours ouvrés au lieu de 15.")).isVisible();
            capturer(vote, "delai-raccourci-au-vote.png");
            Page dossier = navigateur.seConnecter(adresse(), "conseiller", "fr-FR");
            dossier.navigate(adresse() + "/dossiers/" + numero);
            capturer(dossier, "delais-sur-la-page.png");
        }
        assertThat(delais.du(numero)).extracting(r -> r.delai().libelle() + " : " + r.duree()).containsExactly("vote d'opportunité : 4\u00a0jours ouvrés au lieu de 15");
    }

    private Page ouvrir(Navigateur navigateur, String compte, String numero, String tache) {
        Page page = navigateur.seConnecter(adresse(), compte, "fr-FR");
        page.navigate(adresse() + "/camunda/app/tasklist/default/#/?task=" + taches.createTaskQuery().processInstanceBusinessKey(numero)
                .taskDefinitionKey(tache).list().stream().filter(t -> programme(compte).lire("/engine-rest/task/" + t.getId()).statusCode() == 200)
                .findFirst().orElseThrow().getId());
        page.getByText(tache.equals(VoteBureau.VOTER) ? "Délai raccourci" : "La saisine est-elle recevable ?").first()
                .waitFor(new Locator.WaitForOptions().setTimeout(TASKLIST_SE_CHARGE));
        return page;
    }

    private static void capturer(Page page, String nom) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", nom)).setFullPage(true));
    }
}
