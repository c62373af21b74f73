package fr.crefop.conference.referentiels;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as a search compares them: small letters, no accents. */
final class ClesDeRecherche {

    private static final int MOTS = 8;

    private ClesDeRecherche() {}

    static String de(String texte) {
        String decompose = Normalizer.normalize(texte, Normalizer.Form.NFD);
        StringBuilder cle = new StringBuilder(decompose.length());
        for (int i = 0; i < decompose.length(); i++) {
            char c = decompose.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                cle.append(Character.isLetterOrDigit(c) ? c : ' ');
            }
        }
        return cle.toString().toLowerCase(Locale.ROOT);
    }

    /** The first words of what was typed; none where nothing could be compared. */
    static List<String> mots(String texte) {
        return Arrays.stream(de(texte).split(" ")).filter(mot -> !mot.isEmpty()).limit(MOTS).toList();
    }
}
