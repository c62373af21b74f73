package fr.crefop.conference.portail.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page as a browser holds it: what each field was filled with. Repeated fields keep their first answer. */
final class Formulaires {

    private static final Pattern TEXTE = Pattern.compile("<input(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")[^>]*>");
    private static final Pattern LONG = Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");
    private static final Pattern LISTE = Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOISI = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private static final Pattern GARDER_LE_MIEN = Pattern.compile("formaction=\"([^\"]+\\?repereAutre=[^\"]+)\"");

    private Formulaires() {}

    static Map<String, String> rempli(String html) {
        Map<String, String> champs = new LinkedHashMap<>();
        TEXTE.matcher(html).results().filter(r -> !r.group().contains("type=\"checkbox\"") || r.group().contains("checked"))
                .forEach(r -> champs.putIfAbsent(r.group(1), r.group(2)));
        LONG.matcher(html).results().forEach(r -> champs.putIfAbsent(r.group(1), r.group(2)));
        LISTE.matcher(html).results().forEach(r -> {
            Matcher choisi = CHOISI.matcher(r.group(2));
            champs.putIfAbsent(r.group(1), choisi.find() ? choisi.group(1) : "");
        });
        champs.remove("_csrf");
        return champs;
    }

    /** Where the button that keeps one's own all the same sends the form. */
    static String garderLeMien(String html) {
        Matcher bouton = GARDER_LE_MIEN.matcher(html);
        if (!bouton.find()) {
            throw new AssertionError("Rien n'est à choisir sur cette page : " + html);
        }
        return bouton.group(1);
    }

    static String encoder(Map<String, String> champs) {
        return champs.entrySet().stream().map(c -> encoder(c.getKey()) + "=" + encoder(c.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
