package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Case 12 of today typed at the keyboard, step by step, and what that takes beside the typing itself. */
final class SaisineAuClavier {

    private static final String ACTIF = "() => { const e = document.activeElement; return [e.tagName, e.name || '', e.id || '', e.value || '', e.getAttribute('aria-label') || '']; }";

    private final Page page;
    private final Map<String, String> reponses = CasDAujourdhui.reponses();
    private final Set<String> rencontres = new LinkedHashSet<>();
    private int passages;
    private int clics;

    /** @param page the page of a new saisine, nothing typed */
    SaisineAuClavier(Page page) {
        this.page = page;
    }

    /** Up to the last step, where all of it is read again. */
    void remplir() {
        page.locator("[id='demande.beneficiaire.statut']").focus();
        passages++;
        etape(true);
        for (int pas = 0; pas < 6 && !page.locator("#etape-verifier").isVisible(); pas++) {
            etape(false);
        }
        assertThat(page.locator("#plan-calcule")).containsText("1 700,00");
        assertThat(reponses).as("réponses qu'aucune étape n'a demandées").isEmpty();
    }

    /** @return the number of the case */
    String envoyer() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer la saisine")).click();
        clics++;
        page.waitForURL("**/saisines/recues/CF-*");
        return page.url().replaceAll(".*/recues/(CF-\\d+-\\d+).*", "$1");
    }

    Set<String> rencontres() {
        return rencontres;
    }

    /** From a field to the next, by the tabulation. */
    int passages() {
        return passages;
    }

    /** What a mouse would click: buttons, boxes, and the arrows that choose in a list. */
    int clics() {
        return clics;
    }

    /** From field to field by the tabulation, until the step has its answers; then on by the key Enter, or by the button. */
    private void etape(boolean ici) {
        boolean avance = false;
        for (int touches = 0; !avance && touches < 60; touches++) {
            if (!ici || touches > 0) {
                page.keyboard().press("Tab");
                passages++;
            }
            avance = repondre();
        }
        assertThat(avance).as("une étape sans fin").isTrue();
    }

    /** @return whether the step is left */
    private boolean repondre() {
        List<?> actif = (List<?>) page.evaluate(ACTIF);
        String quoi = (String) actif.get(0);
        String nom = (String) actif.get(1);
        if (quoi.equals("BUTTON")) {
            return continuer();
        }
        if (!List.of("INPUT", "SELECT", "TEXTAREA").contains(quoi)) {
            return false;
        }
        String champ = nom.equals("aucun") ? (String) actif.get(2) : nom.isEmpty() ? (String) actif.get(4) : nom;
        rencontres.add(champ);
        if (nom.isEmpty() && reponses.containsKey(CasDAujourdhui.AIF)) {
            choisir(CasDAujourdhui.AIF);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            passages++;
            clics++;
            return repondre();
        }
        String reponse = reponses.remove(champ);
        if (reponse == null) {
            return false;
        }
        if (quoi.equals("SELECT")) {
            choisir(reponse);
        } else if (nom.equals("aucun")) {
            page.keyboard().press("Space");
            clics++;
        } else {
            page.keyboard().type(reponse);
        }
        return quoi.equals("INPUT") && !attend() && continuer();
    }

    /** By the first letters of the answer, as one types any other; an arrow for each answer that begins likewise. */
    private void choisir(String code) {
        String mot = (String) page.evaluate("code => [...document.activeElement.options].find(o => o.value === code).text", code);
        page.keyboard().type(mot.replaceAll("[^A-Za-z-].*", ""));
        for (int autre = 0; autre < 9 && !page.evaluate("document.activeElement.value").equals(code); autre++) {
            page.keyboard().press("ArrowDown");
            clics++;
        }
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo(code);
    }

    /** Whether the step in sight has still to be answered. */
    private boolean attend() {
        return reponses.keySet().stream().anyMatch(nom -> (Boolean) page.evaluate(
                "nom => { const e = document.getElementById(nom); return !!e && !!e.closest('.etape') && !e.closest('.etape').hidden; }", nom));
    }

    private boolean continuer() {
        String avant = (String) page.evaluate("() => document.querySelector('.etape:not([hidden])').id + !!document.getElementById('chemin')");
        page.keyboard().press("Enter");
        clics++;
        page.waitForFunction("avant => document.readyState === 'complete' && !!document.querySelector('.etape:not([hidden])') "
                + "&& document.querySelector('.etape:not([hidden])').id + !!document.getElementById('chemin') !== avant", avant);
        return true;
    }
}
