package fr.crefop.conference.portail.aide;

import fr.crefop.conference.portail.formulaires.EnHtml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The user guide that is kept beside the code (docs/guide), cut at its headings. Read once: it does not change while the house runs. */
@Component
class GuideDeLUtilisateur {

    private static final String FICHIER = "/guide/README.md";
    /** A link to another file beside the code, which leads nowhere from a page: its words stay. */
    private static final Pattern AILLEURS = Pattern.compile("\\[([^\\]\\[]{1,200})\\]\\(\\.\\./[^)]{1,200}\\)");

    private final String debut;
    private final List<Chapitre> chapitres;

    GuideDeLUtilisateur() {
        String[] morceaux = lire().split("(?m)^## ");
        this.debut = EnHtml.de(morceaux[0].replaceFirst("(?m)^# .*$", ""));
        this.chapitres = Arrays.stream(morceaux).skip(1).map(GuideDeLUtilisateur::chapitre).toList();
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

    private static Chapitre chapitre(String morceau) {
        int fin = morceau.indexOf('\n');
        String titre = morceau.substring(0, fin).strip();
        return new Chapitre(titre, ancre(titre), EnHtml.de(morceau.substring(fin)));
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
