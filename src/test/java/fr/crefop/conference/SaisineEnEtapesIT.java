package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Case 12 of today typed at the keyboard, step by step: how much one meets, how much one presses, how long a step is on a phone. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class SaisineEnEtapesIT {

    private static final int CHAMPS_AU_PLUS = 30;
    private static final int GESTES_AU_PLUS = 45;
    private static final int ECRANS_AU_PLUS = 2;

    private final Map<String, String> reponses = CasDAujourdhui.reponses();

    @Test
    void leCasDAujourdhuiSeSaisitAuClavierEnPeuDeGestes(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            page.navigate(application.url() + "/saisines/nouvelle");
            SaisineAuClavier saisine = new SaisineAuClavier(page);
            saisine.remplir();
            saisine.envoyer();
            assertThat(page.getByText("Vérifier la recevabilité")).isVisible();
            Ecrans.voir(page, "ordinateur-saisine-recu.png");
            assertThat(Axe.examiner(page)).isEmpty();
            int gestes = saisine.clics() + saisine.passages();
            System.out.println("Saisine du cas 12 d'aujourd'hui : " + saisine.rencontres().size() + " champs rencontrés, " + gestes + " clics ou touches de navigation. " + saisine.rencontres());
            assertThat(saisine.rencontres()).hasSizeLessThanOrEqualTo(CHAMPS_AU_PLUS);
            assertThat(gestes).isLessThanOrEqualTo(GESTES_AU_PLUS);
        }
    }

    @Test
    void surUnTelephoneUneEtapeTientEnDeuxEcrans(ApplicationReelle application) {
        List<String> longues = new ArrayList<>();
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 390, 844);
            page.navigate(application.url() + "/saisines/nouvelle");
            CasDAujourdhui.remplir(page, reponses);
            page.locator(".actions button[value=questions]").click();
            page.locator("#chemin").waitFor();
            CasDAujourdhui.remplir(page, reponses);
            for (Object etape : (List<?>) page.evaluate("[...document.querySelectorAll('#chemin button')].map(b => b.value)")) {
                page.locator("#chemin button[value=" + etape + "]").click();
                page.locator("#etape-" + etape).waitFor();
                Ecrans.voir(page, "telephone-cas-12-" + etape + ".png");
                double ecrans = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / 844;
                System.out.printf("Sur un téléphone, étape %s : %.2f écrans%n", etape, ecrans);
                assertThat(Axe.examiner(page)).as(etape.toString()).isEmpty();
                if (ecrans > ECRANS_AU_PLUS) {
                    longues.add(etape + " " + ecrans);
                }
            }
        }
        assertThat(longues).isEmpty();
    }

    /** What was typed in a step is there when one comes back, by the button, the address or the browser's own "back". */
    @Test
    void onVaEtVientSansRienPerdre(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = commencee(navigateur, application);
            page.locator("[name='identite.nom']").fill("Exemple");
            page.locator("#etape-personne .pas .bouton").first().click();
            page.locator("[name='demande.beneficiaire.cpf.soldeEuros']").fill("2300");
            page.goBack();
            assertThat(page.locator("[name='identite.nom']")).hasValue("Exemple");
            assertThat(page.locator("#etape-personne")).isVisible();
            page.goForward();
            assertThat(page.locator("[name='demande.beneficiaire.cpf.soldeEuros']")).isVisible();
            assertThat(page.locator("[name='demande.beneficiaire.cpf.soldeEuros']")).hasValue("2300");
        }
    }

    @Test
    void lePlanSuitCeQuiEstTapeEtMeneAuxReponsesQuIlAttend(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = commencee(navigateur, application);
            assertThat(page.locator("#apercu")).containsText("dès que vous aurez répondu");
            Locator prix = page.locator("#apercu a", new Page.LocatorOptions().setHasText("Prix hors taxe"));
            prix.click();
            assertThat(page.locator("[name='demande.formation.prixHt']")).isFocused();
            CasDAujourdhui.remplir(page, reponses);

            assertThat(page.locator("#apercu .apercu-phrase")).containsText("6 300,00");
            assertThat(page.locator("#annonce")).containsText("6 300,00");
            assertThat(page.locator("#apercu .apercu-phrase")).containsText("1 700,00");
        }
    }

    @Test
    void unRefusSeLitDAbordEtChaqueFauteMeneASonChamp(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = commencee(navigateur, application);
            page.locator("#chemin button[value=verifier]").click();
            page.locator("#etape-verifier").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer la saisine")).click();

            assertThat(page.locator("[data-fautes]")).isFocused();
            page.locator("[data-fautes] a", new Page.LocatorOptions().setHasText("Intitulé")).click();
            assertThat(page.locator("[name='demande.formation.intitule']")).isFocused();
        }
    }

    private Page commencee(Navigateur navigateur, ApplicationReelle application) {
        Page page = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
        page.navigate(application.url() + "/saisines/nouvelle");
        page.locator("[id='" + CasDAujourdhui.DEBUT + "']").fill(reponses.get(CasDAujourdhui.DEBUT));
        page.locator("[id='demande.beneficiaire.statut']").selectOption("DEMANDEUR_EMPLOI");
        page.locator(".actions button[value=questions]").click();
        page.locator("#etape-personne [name='identite.nom']").waitFor();
        return page;
    }

}
