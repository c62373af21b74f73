package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Hands that have no mouse: from one thing to the next by the tabulation. Wherever they come, the focus is seen and nothing covers it. */
final class Clavier {

    private static final int TOUCHES_AU_PLUS = 150;
    /** The name of what has the focus, its kind, and what is wrong with how it is shown; empty when all is well. */
    private static final String ICI = """
            () => {
              const e = document.activeElement;
              const dit = n => (n.innerText || n.textContent || '').replace(/\\s+/g, ' ').trim();
              const nom = e.getAttribute('aria-label') || (e.labels && e.labels.length ? dit(e.labels[0]) : dit(e));
              const s = getComputedStyle(e), r = e.getBoundingClientRect();
              const x = Math.min(Math.max((r.left + r.right) / 2, 0), innerWidth - 1);
              const y = Math.min(Math.max(r.top, 0) + Math.min(r.height, 40) / 2, innerHeight - 1);
              const dessus = document.elementFromPoint(x, y);
              let faute = '';
              if (e === document.body) { return ['', 'BODY', '']; }
              if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) { faute = 'le focus ne se voit pas'; }
              else if (r.bottom <= 0 || r.top >= innerHeight) { faute = 'le focus est hors de l’écran'; }
              else if (!dessus || !(e.contains(dessus) || dessus.contains(e) || (e.labels && [...e.labels].some(l => l.contains(dessus))))) { faute = 'quelque chose couvre le focus : ' + (dessus && dessus.outerHTML.slice(0, 80)); }
              return [nom, e.type || e.tagName, faute];
            }""";

    private final Page page;

    Clavier(Page page) {
        this.page = page;
    }

    /** Onwards, until what is named so has the focus; from the end of the page a browser goes on at its head. */
    Clavier allerA(String nom) {
        for (int touche = 0; touche < TOUCHES_AU_PLUS; touche++) {
            page.keyboard().press("Tab");
            if (ici().startsWith(nom)) {
                return this;
            }
        }
        throw new AssertionError("Au clavier, rien ne mène à « " + nom + " » sur " + page.url());
    }

    Clavier ouvrir(String nom) {
        allerA(nom).presser("Enter");
        return this;
    }

    /** The option of the group of buttons that comes next: the arrows go from one to the other, and choose. */
    Clavier choisir(String option) {
        for (int touche = 0; touche < TOUCHES_AU_PLUS; touche++) {
            page.keyboard().press("Tab");
            String premier = ici();
            if (!"radio".equals(sorte())) {
                continue;
            }
            if (premier.equals(option)) {
                presser("Space");
                return this;
            }
            for (int fleche = 0; fleche < TOUCHES_AU_PLUS; fleche++) {
                presser("ArrowDown");
                String autre = ici();
                if (autre.equals(option)) {
                    return this;
                }
                if (autre.equals(premier)) {
                    break;
                }
            }
        }
        throw new AssertionError("Au clavier, aucun choix « " + option + " » sur " + page.url());
    }

    /** In the field that is named so, in the place of what stands there. */
    Clavier ecrire(String champ, String texte) {
        allerA(champ);
        page.keyboard().press("Control+A");
        page.keyboard().type(texte);
        return this;
    }

    /** In a list, by the first letters of the option. */
    Clavier designer(String liste, String option) {
        allerA(liste);
        page.keyboard().type(option);
        return this;
    }

    /** Checks the box that is named so. */
    Clavier cocher(String nom) {
        allerA(nom).presser("Space");
        return this;
    }

    Clavier presser(String touche) {
        page.keyboard().press(touche);
        return this;
    }

    /** What was said last has the focus, and says that. */
    Clavier lire(String message, String texte) {
        assertThat(page.locator(message).first()).isFocused();
        assertThat(page.locator(message).first()).containsText(texte);
        return this;
    }

    private String ici() {
        List<?> ici = (List<?>) page.evaluate(ICI);
        assertThat((String) ici.get(2)).as(ici.get(0) + ", " + page.url()).isEmpty();
        return (String) ici.get(0);
    }

    private String sorte() {
        return (String) ((List<?>) page.evaluate(ICI)).get(1);
    }
}
