package fr.crefop.conference.socle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Text files that the program carries, found on the classpath by name and in order. */
public final class FichiersDuProgramme {

    private FichiersDuProgramme() {}

    /** @throws IllegalStateException when none matches */
    public static SortedMap<String, String> lire(String motif) {
        SortedMap<String, String> textes = lireOuRien(motif);
        if (textes.isEmpty()) {
            throw new IllegalStateException("Aucun fichier : " + motif);
        }
        return textes;
    }

    public static SortedMap<String, String> lireOuRien(String motif) {
        SortedMap<String, String> textes = new TreeMap<>();
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(motif)) {
                textes.put(fichier.getFilename(), fichier.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Fichiers illisibles : " + motif, e);
        }
        return textes;
    }
}
