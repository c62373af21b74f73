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

    /** Rule files of one folder (the folder is the DRL package). */
    public static SortedMap<String, String> regles(String dossier) {
        return lire("classpath*:rules/" + dossier + "/*.drl");
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
