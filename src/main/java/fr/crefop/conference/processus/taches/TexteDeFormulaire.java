package fr.crefop.conference.processus.taches;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of ours that a form draws as Markdown. Every other text of a view is somebody's, and is drawn as it was typed: a
 * training's title put a live link to a foreign site into the funders' form.
 */
record TexteDeFormulaire(@JsonValue String markdown) {

    /** Emphasis, links, images, HTML, headings, quotes, code, tables, addresses of mail. */
    private static final Pattern SIGNES = Pattern.compile("[\\\\`*_{}\\[\\]<>&~|#!@]");
    /** What is drawn as a link without being asked to. */
    private static final Pattern ADRESSES = Pattern.compile("(?i)(:)(?=//)|(?<=www)(\\.)");

    /** Shown in the list of tasks, which draws nothing. */
    private static final String SANS_DESSIN = VueDuDossier.EN_BREF;

    /** Somebody's text, to stand within words of ours. */
    static String echapper(String texte) {
        return ADRESSES.matcher(SIGNES.matcher(texte).replaceAll("\\\\$0")).replaceAll("\\\\$0");
    }

    /** What the texts of a form draw: tables and lists of choices draw nothing and stay as they are. */
    static Map<String, Object> vueEchappee(Map<String, Object> vue) {
        Map<String, Object> echappee = new LinkedHashMap<>(vue);
        echappee.replaceAll((nom, valeur) -> valeur instanceof String texte && !nom.equals(SANS_DESSIN) ? echapper(texte) : valeur);
        return echappee;
    }

    @Override
    public String toString() {
        return markdown;
    }
}
