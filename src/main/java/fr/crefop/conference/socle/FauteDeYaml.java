package fr.crefop.conference.socle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong in a file that is no YAML, in French: the parsers only say it in English. */
public final class FauteDeYaml {

    private static final Pattern EN_DOUBLE = Pattern.compile("(?i)duplicate (?:key|field) '?([^'\\n]+?)'?\\s*$", Pattern.MULTILINE);

    private FauteDeYaml() {}

    /** @param probleme as SnakeYAML or Jackson tell it */
    public static String enFrancais(String probleme) {
        String dit = probleme == null ? "" : probleme;
        Matcher deuxFois = EN_DOUBLE.matcher(dit);
        if (deuxFois.find()) {
            return "« " + deuxFois.group(1) + " » est écrit deux fois";
        }
        if (dit.contains("TAB")) {
            return "une tabulation : le retrait s'écrit avec des espaces";
        }
        if (dit.contains("mapping values are not allowed")) {
            return "un deux-points de trop, ou un texte qui en contient et qu'il faut mettre entre guillemets";
        }
        if (dit.contains("could not find expected ':'")) {
            return "il manque un deux-points et une espace après le nom";
        }
        if (dit.contains("end of stream")) {
            return "un guillemet, un crochet ou une accolade n'est pas refermé";
        }
        return "un retrait, un tiret, un guillemet ou une virgule n'est pas à sa place";
    }
}
