package fr.crefop.conference;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pictures of the pages: into docs/ecrans with -Ddocuments.ecrire=true, light to carry, with the page that lists them; else into
 * target/captures for whoever wants to see.
 */
final class Ecrans {

    private static final boolean ECRIRE = Boolean.getBoolean("documents.ecrire");
    private static final Path DOSSIER = ECRIRE ? Path.of("docs", "ecrans") : PagesPourTousIT.CAPTURES;
    private static final int QUALITE = 45;

    private Ecrans() {}

    static void garder(Page page, String ecran, String compte, String chemin) {
        Page.ScreenshotOptions options = new Page.ScreenshotOptions().setFullPage(true).setPath(DOSSIER.resolve(fichier(ecran, compte, chemin)));
        page.screenshot(ECRIRE ? options.setType(ScreenshotType.JPEG).setQuality(QUALITE) : options);
    }

    /** @param pages the addresses that each account opens */
    static void lister(Map<String, List<String>> pages) {
        if (!ECRIRE) {
            return;
        }
        String liste = pages.entrySet().stream().map(compte -> "\n## " + compte.getKey() + "\n\n" + compte.getValue().stream()
                .map(chemin -> "- `" + chemin + "`: [laptop](" + fichier("ordinateur", compte.getKey(), chemin) + "), [phone]("
                        + fichier("telephone", compte.getKey(), chemin) + ")\n").collect(Collectors.joining())).collect(Collectors.joining());
        try {
            Files.createDirectories(DOSSIER);
            Files.writeString(DOSSIER.resolve("README.md"), """
                    # Every screen, on a laptop and on a phone

                    Written by `mvn verify -Pcomplet -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=PagesPourTousIT \
                    -Ddocuments.ecrire=true`, from the demonstration, what is folded unfolded. By account; `DOSSIER` and `TRAVAUX` stand for a case.
                    """ + liste);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fichier(String ecran, String compte, String chemin) {
        return ecran + "-" + compte + chemin.replaceAll("[^\\p{L}\\p{N}-]+", "_") + (ECRIRE ? ".jpg" : ".png");
    }
}
