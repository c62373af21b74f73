package fr.crefop.conference.processus.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Navigateur;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever's browser speaks English writes and reads dates in Tasklist as everyone else. */
class DatesDansTasklistTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Mandats mandats;
    @Autowired TaskService taches;

    @Test
    void lEcheanceDuMandatSEcritEtSeLitEnFrancaisDansUnNavigateurAnglais() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        LocalDate finDAnnee = LocalDate.now(HorlogeConfiguration.PARIS).plusYears(1).with(lastDayOfYear());
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "secretariat", "en-US");
            page.navigate(adresse() + "/camunda/app/tasklist/default/#/?task="
                    + taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId());
            page.getByText("Prendre la tâche").click();
            page.getByLabel("Objet du mandat").fill("Trouver le reste");
            Locator echeance = page.getByLabel("Échéance du mandat");
            assertThat(echeance).hasAttribute("placeholder", "jj/mm/aaaa");
            echeance.fill("29/02/2027");
            page.getByLabel("Objet du mandat").focus();
            assertThat(page.getByText("Cette date n'existe pas.")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "mandat-29-fevrier.png")));
            String ecrite = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(finDAnnee);
            echeance.fill(ecrite);
            echeance.press("Enter");
            assertThat(echeance).hasValue(ecrite);
            assertThat(page.getByText("Cette date n'existe pas.")).isHidden();
            assertThat(page.locator(".flatpickr-weekday").first()).hasText("lun");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "mandat-en-us.png")));
            page.getByLabel("Romain Delattre").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer")).click();
            page.waitForCondition(() -> mandats.du(numero).isPresent());
        }
        assertThat(mandats.du(numero).map(Mandats.Mandat::echeance)).isEqualTo(Optional.of(Report.auJourOuvre(finDAnnee).retenu()));
    }
}
