package fr.crefop.conference.portail.aide;

import fr.crefop.conference.portail.FichiersDesPages;
import fr.crefop.conference.portail.formulaires.EnHtml;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The user guide that is kept beside the code (docs/guide), cut at its headings. Read once: it does not change while the house runs. */
@Component
class GuideDeLUtilisateur {

    private static final String FICHIER = "/guide/README.md";
    /** A link to another file beside the code, which leads nowhere from a page: its words stay. */
    private static final Pattern AILLEURS = Pattern.compile("\\[([^\\]\\[]{1,200})\\]\\(\\.\\./[^)]{1,200}\\)");

    private static final Pattern IMAGE = Pattern.compile("<img src=\"images/([a-z0-9-]{1,60}\\.jpg)\"");

    private final FichiersDesPages fichiers;
    private final String debut;
    private final List<Chapitre> chapitres;

    GuideDeLUtilisateur(FichiersDesPages fichiers) {
        this.fichiers = fichiers;
        String[] morceaux = lire().split("(?m)^## ");
        this.debut = illustre(EnHtml.de(morceaux[0].replaceFirst("(?m)^# .*$", "")));
        this.chapitres = Arrays.stream(morceaux).skip(1).map(this::chapitre).toList();
    }

    /** @param ancre of its heading, in the address of the page; @param html what it says, without its heading */
    record Chapitre(String titre, String ancre, String html) {}

    /** What stands before the first chapter, as HTML. */
    String debut() {
        return debut;
    }

    List<Chapitre> chapitres() {
        return chapitres;
    }

    private Chapitre chapitre(String morceau) {
        int fin = morceau.indexOf('\n');
        String titre = morceau.substring(0, fin).strip();
        return new Chapitre(titre, ancre(titre), illustre(EnHtml.de(morceau.substring(fin))));
    }

    /** Pictures come when the reader comes to them; their size is told before, so that the text does not move. */
    private String illustre(String html) {
        return IMAGE.matcher(html).replaceAll(image -> {
            BufferedImage lue = image("/guide/images/" + image.group(1));
            return "<img loading=\"lazy\" width=\"" + lue.getWidth() + "\" height=\"" + lue.getHeight() + "\" src=\"" + fichiers.adresse("guide/" + image.group(1)) + "\"";
        });
    }

    private static BufferedImage image(String chemin) {
        try (InputStream fichier = GuideDeLUtilisateur.class.getResourceAsStream(chemin)) {
            return ImageIO.read(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException("Une image du guide est illisible : " + chemin, e);
        }
    }

    private static String ancre(String titre) {
        return Normalizer.normalize(titre, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH).replaceAll("[^a-z0-9]+", "-");
    }

    private static String lire() {
        try (InputStream fichier = GuideDeLUtilisateur.class.getResourceAsStream(FICHIER)) {
            return AILLEURS.matcher(new String(fichier.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("$1");
        } catch (IOException e) {
            throw new UncheckedIOException("Le guide de l'utilisateur est illisible", e);
        }
    }
}
