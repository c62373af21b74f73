package fr.crefop.conference;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds serious in an open page, and what sticks out of its screen. */
final class Axe {

    private static final String FAUTES = """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ' : ' + v.nodes.map(n => n.target.join(' ')).join(', '))""";
    private static final String CONTRASTES = FAUTES.replace("{resultTypes", "{runOnly: ['color-contrast'], resultTypes");
    private static final String SCRIPT = script();

    private Axe() {}

    /** Empty for a page that all can read, on a light ground or a dark one, and that stays on its screen. */
    static List<String> examiner(Page page) {
        List<String> fautes = examinerDeJour(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ((List<?>) page.evaluate(CONTRASTES)).forEach(faute -> fautes.add("en sombre, " + faute));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return fautes;
    }

    /** The same without the dark ground. */
    static List<String> examinerDeJour(Page page) {
        page.evaluate(SCRIPT);
        List<String> fautes = new ArrayList<>();
        ((List<?>) page.evaluate(FAUTES)).forEach(faute -> fautes.add(faute.toString()));
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))) {
            fautes.add("la page dépasse de l'écran");
        }
        return fautes;
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
