package fr.crefop.conference.processus.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Navigateur;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.travaux.Propositions;
import java.nio.file.Path;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of a form hold what the packs name, and nothing that a form would have to be changed for. */
@Tag("complet")
class ListesDansTasklistTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Propositions propositions;
    @Autowired TaskService taches;

    @Test
    void leRapporteurChoisitParmiLesDispositifsDuRegimeEtLeursFinanceurs() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "rapporteur", "fr-FR");
            page.navigate(adresse() + "/camunda/app/tasklist/default/#/?task="
                    + taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId());
            page.getByLabel("Ajouter une ligne par dérogation").check();
            liste(page, "Financeur et dispositif").click();
            Locator choix = page.locator(".fjs-dropdownlist-item");
            assertThat(choix.getByText("Région Centre-Val de Loire – Visa libres savoirs")).isVisible();
            assertThat(choix.getByText("FONGECIF Centre-Val de Loire – Congé individuel de formation CDD")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "proposer-liste.png")));
            choix.getByText("Région Centre-Val de Loire – Chèque formation de la Région").click();
            liste(page, "Rubrique").click();
            choix.getByText("Coûts pédagogiques").click();
            page.getByLabel("Montant en euros").fill("415,00");
            page.getByLabel("Motif de la dérogation").fill("Accord exceptionnel.");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "proposer-rempli.png")));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer")).click();
            page.waitForCondition(() -> propositions.derniere(numero).isPresent());
        }
        assertThat(propositions.derniere(numero).orElseThrow().lignes()).filteredOn(l -> l.derogation() != null)
                .extracting(LigneDePlan::financeur).containsExactly("REGION_CVL");
    }

    /** The input that bears the label is hidden behind what is clicked. */
    private static Locator liste(Page page, String label) {
        return page.locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(label)).locator(".fjs-input-group");
    }
}
