package fr.crefop.conference.socle;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared where nobody should have to type them exactly. */
public final class SansAccents {

    private SansAccents() {}

    /** @return letters and digits alone, in small letters without accents, words apart by one space; empty for null */
    public static String de(String texte) {
        return Normalizer.normalize(texte == null ? "" : texte, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
