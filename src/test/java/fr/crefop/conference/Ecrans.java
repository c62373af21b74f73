package fr.crefop.conference;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures of the pages: into docs/ecrans with -Ddocuments.ecrire=true, light to carry, with the page that lists them; into
 * target/captures with -Dcaptures=true, for whoever wants to see. None else: they cost more than what is looked for in the pages.
 */
final class Ecrans {

    private static final boolean ECRIRE = Boolean.getBoolean("documents.ecrire");
    private static final Path DOSSIER = ECRIRE ? Path.of("docs", "ecrans") : PagesPourTousIT.CAPTURES;

    private static final float QUALITE = 0.3f;

    private Ecrans() {}

    static void garder(Page page, String ecran, String compte, String chemin) {
        if (ECRIRE || Boolean.getBoolean("captures")) {
            // What stays at the edge of a screen would hide the middle of a picture that is longer.
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(".actions, .onglets, .bandeau-colle, .volet { position: static !important; max-height: none !important; }"));
        }
        Path fichier = DOSSIER.resolve(fichier(ecran, compte, chemin));
        Page.ScreenshotOptions options = new Page.ScreenshotOptions().setFullPage(true);
        if (ECRIRE) {
            ecrire(page.screenshot(options), fichier, 2, QUALITE);
        } else if (Boolean.getBoolean("captures")) {
            page.screenshot(options.setPath(fichier));
        }
    }

    /** What a test saw on its way, whole, for whoever asks with -Dcaptures=true. @param nom of the file */
    static void voir(Page page, String nom) {
        if (Boolean.getBoolean("captures")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PagesPourTousIT.CAPTURES.resolve(nom)));
        }
    }

    /** Of the screens half the size is kept: enough to see how a page is made, and light enough to be kept beside the code. @param fois smaller */
    static void ecrire(byte[] image, Path fichier, int fois, float qualite) {
        try {
            BufferedImage lue = ImageIO.read(new ByteArrayInputStream(image));
            BufferedImage petite = new BufferedImage(lue.getWidth() / fois, lue.getHeight() / fois, BufferedImage.TYPE_INT_RGB);
            Graphics2D dessin = petite.createGraphics();
            dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            dessin.drawImage(lue, 0, 0, petite.getWidth(), petite.getHeight(), null);
            dessin.dispose();
            Files.createDirectories(fichier.getParent());
            ImageWriter jpeg = ImageIO.getImageWritersByFormatName("jpg").next();
            ImageWriteParam reglage = jpeg.getDefaultWriteParam();
            reglage.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            reglage.setCompressionQuality(qualite);
            try (ImageOutputStream sortie = ImageIO.createImageOutputStream(Files.newOutputStream(fichier))) {
                jpeg.setOutput(sortie);
                jpeg.write(null, new IIOImage(petite, null, null), reglage);
            }
            jpeg.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                    -Ddocuments.ecrire=true`, from the demonstration, what is folded unfolded. By account; `DOSSIER`, `TRAVAUX` and `DECIDE` stand for a case, `DEBUT` and `FIN` for days.
                    """ + liste);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fichier(String ecran, String compte, String chemin) {
        return ecran + "-" + compte + (chemin.startsWith("/") ? "" : "_") + chemin.replaceAll("[^\\p{L}\\p{N}-]+", "_") + (ECRIRE ? ".jpg" : ".png");
    }
}
