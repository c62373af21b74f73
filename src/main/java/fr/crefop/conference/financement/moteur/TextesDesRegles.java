package fr.crefop.conference.financement.moteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the rulebook, found on the classpath, by name and in order. */
public final class TextesDesRegles {

    private TextesDesRegles() {}

    /** Barème files by name. */
    public static SortedMap<String, String> baremes() {
        return lire("classpath*:rules/baremes/*.yaml");
    }

    /** Rule files of a régime and its conditions, by name: all that decides beside the barèmes. */
    public static SortedMap<String, String> regles(String regime) {
        SortedMap<String, String> textes = lire("classpath*:rules/regimes/" + regime + "/*.drl");
        textes.putAll(lire("classpath*:rules/regimes/" + regime + "/" + ReglesDuRegime.CONDITIONS));
        return textes;
    }

    private static SortedMap<String, String> lire(String motif) {
        SortedMap<String, String> textes = new TreeMap<>();
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(motif)) {
                textes.put(fichier.getFilename(), fichier.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Les règles ne sont pas lisibles : " + motif, e);
        }
        if (textes.isEmpty()) {
            throw new IllegalStateException("Aucun fichier de règles : " + motif);
        }
        return textes;
    }
}
