package fr.crefop.conference.socle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared where nobody should have to type them exactly. */
public final class SansAccents {

    private static final Pattern MARQUES = Pattern.compile("\\p{M}");
    private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SansAccents() {}

    /** @return letters and digits alone, in small letters without accents, words apart by one space; empty for null */
    public static String de(String texte) {
        String sansMarques = MARQUES.matcher(Normalizer.normalize(texte == null ? "" : texte, Normalizer.Form.NFKD)).replaceAll("");
        return AUTRES.matcher(sansMarques.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
