package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String ACTIF = "() => { const e = document.activeElement; return [e.tagName, e.name || '', e.id || '', e.value || '', e.getAttribute('aria-label') || '']; }";

    private final Map<String, String> reponses = CasDAujourdhui.reponses();
    private final Set<String> rencontres = new LinkedHashSet<>();
    private int gestes;

    @Test
    void leCasDAujourdhuiSeSaisitAuClavierEnPeuDeGestes(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            page.navigate(application.url() + "/saisines/nouvelle");
            page.locator("[id='demande.beneficiaire.statut']").focus();
            gestes++;
            etape(page, true);
            for (int pas = 0; pas < 6 && !page.locator("#etape-verifier").isVisible(); pas++) {
                etape(page, false);
            }
            assertThat(page.locator("#plan-calcule")).containsText("1 700,00");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer la saisine")).click();
            gestes++;
            page.waitForURL("**/saisines/recues/CF-*");
            assertThat(page.getByText("Vérifier la recevabilité")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PagesPourTousIT.CAPTURES.resolve("ordinateur-saisine-recu.png")));
            assertThat(PagesPourTousIT.examiner(page)).isEmpty();
        }
        System.out.println("Saisine du cas 12 d'aujourd'hui : " + rencontres.size() + " champs rencontrés, " + gestes + " clics ou touches de navigation. " + rencontres);
        assertThat(reponses).as("réponses qu'aucune étape n'a demandées").isEmpty();
        assertThat(rencontres).hasSizeLessThanOrEqualTo(CHAMPS_AU_PLUS);
        assertThat(gestes).isLessThanOrEqualTo(GESTES_AU_PLUS);
    }

    @Test
    void surUnTelephoneUneEtapeTientEnDeuxEcrans(ApplicationReelle application) {
        List<String> longues = new ArrayList<>();
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 390, 844);
            page.navigate(application.url() + "/saisines/nouvelle");
            remplir(page);
            page.locator(".actions button[value=questions]").click();
            page.locator("#chemin").waitFor();
            remplir(page);
            for (Object etape : (List<?>) page.evaluate("[...document.querySelectorAll('#chemin button')].map(b => b.value)")) {
                page.locator("#chemin button[value=" + etape + "]").click();
                page.locator("#etape-" + etape).waitFor();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PagesPourTousIT.CAPTURES.resolve("telephone-cas-12-" + etape + ".png")));
                double ecrans = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / 844;
                System.out.printf("Sur un téléphone, étape %s : %.2f écrans%n", etape, ecrans);
                assertThat(PagesPourTousIT.examiner(page)).as(etape.toString()).isEmpty();
                if (!etape.equals("verifier") && ecrans > ECRANS_AU_PLUS) {
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
            remplir(page);

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

    /** From field to field by the tabulation, until the step has its answers; then on by the key Enter, or by the button. */
    private void etape(Page page, boolean ici) {
        boolean avance = false;
        for (int touches = 0; !avance && touches < 60; touches++) {
            if (!ici || touches > 0) {
                page.keyboard().press("Tab");
                gestes++;
            }
            avance = repondre(page);
        }
        assertThat(avance).as("une étape sans fin").isTrue();
    }

    /** @return whether the step is left */
    private boolean repondre(Page page) {
        List<?> actif = (List<?>) page.evaluate(ACTIF);
        String quoi = (String) actif.get(0);
        String nom = (String) actif.get(1);
        if (quoi.equals("BUTTON")) {
            return continuer(page);
        }
        if (!List.of("INPUT", "SELECT", "TEXTAREA").contains(quoi)) {
            return false;
        }
        String champ = nom.equals("aucun") ? (String) actif.get(2) : nom.isEmpty() ? (String) actif.get(4) : nom;
        rencontres.add(champ);
        if (nom.isEmpty() && reponses.containsKey(CasDAujourdhui.AIF)) {
            choisir(page, CasDAujourdhui.AIF);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            gestes += 2;
            return repondre(page);
        }
        String reponse = reponses.remove(champ);
        if (reponse == null) {
            return false;
        }
        if (quoi.equals("SELECT")) {
            choisir(page, reponse);
        } else if (nom.equals("aucun")) {
            page.keyboard().press("Space");
            gestes++;
        } else {
            page.keyboard().type(reponse);
        }
        return quoi.equals("INPUT") && !attend(page) && continuer(page);
    }

    /** By the first letters of the answer, as one types any other; an arrow for each answer that begins likewise. */
    private void choisir(Page page, String code) {
        String mot = (String) page.evaluate("code => [...document.activeElement.options].find(o => o.value === code).text", code);
        page.keyboard().type(mot.replaceAll("[^A-Za-z-].*", ""));
        for (int autre = 0; autre < 9 && !page.evaluate("document.activeElement.value").equals(code); autre++) {
            page.keyboard().press("ArrowDown");
            gestes++;
        }
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo(code);
    }

    /** Whether the step in sight has still to be answered. */
    private boolean attend(Page page) {
        return reponses.keySet().stream().anyMatch(nom -> (Boolean) page.evaluate(
                "nom => { const e = document.getElementById(nom); return !!e && !!e.closest('.etape') && !e.closest('.etape').hidden; }", nom));
    }

    private boolean continuer(Page page) {
        String avant = (String) page.evaluate("() => document.querySelector('.etape:not([hidden])').id + !!document.getElementById('chemin')");
        page.keyboard().press("Enter");
        gestes++;
        page.waitForFunction("avant => document.readyState === 'complete' && !!document.querySelector('.etape:not([hidden])') "
                + "&& document.querySelector('.etape:not([hidden])').id + !!document.getElementById('chemin') !== avant", avant);
        return true;
    }

    private void remplir(Page page) {
        reponses.forEach((nom, reponse) -> {
            if (page.locator("#chemin").count() > 0 && (nom.equals(CasDAujourdhui.DEBUT) || nom.equals("demande.beneficiaire.statut"))) {
                return;
            }
            page.evaluate("nom => { location.hash = nom; }", nom);
            Locator champ = page.locator("[id='" + nom + "']");
            if (champ.count() == 0) {
                return;
            }
            if (nom.startsWith("aucun-")) {
                champ.check();
            } else if (champ.evaluate("e => e.tagName").equals("SELECT")) {
                champ.selectOption(reponse);
            } else {
                champ.fill(reponse);
            }
        });
    }
}
