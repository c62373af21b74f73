package fr.crefop.conference.decisions;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import fr.crefop.conference.socle.Imprimable;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of Arabic, Persian or Urdu as they are drawn: each has a shape of its own at the beginning, in the middle and
 * at the end of a run of joined letters. All shapes come from Unicode's own data, where ICU's shaping knows Arabic's only.
 */
final class FormesArabes {

    /** Letter (or lam and alef together) and {@link DecompositionType}, to the character that draws that shape, where a font has it. */
    private static final Map<String, Integer> FORMES = formes();

    private FormesArabes() {}

    static String dessiner(String texte) {
        int[] lettres = texte.codePoints().toArray();
        StringBuilder dessin = new StringBuilder(texte.length());
        for (int i = 0; i < lettres.length; i++) {
            if (Character.getType(lettres[i]) == Character.FORMAT) {
                // It has shaped its neighbours; fonts would draw it.
                continue;
            }
            int suivante = suivante(lettres, i);
            boolean liaison = suivante < lettres.length && suivante == i + 1;
            Integer ligature = liaison ? forme(Character.toString(lettres[i]) + Character.toString(lettres[suivante]),
                    joinAvant(lettres, i), false) : null;
            if (ligature != null) {
                dessin.appendCodePoint(ligature);
                i = suivante;
            } else {
                Integer forme = forme(Character.toString(lettres[i]), joinAvant(lettres, i), joinApres(lettres, i));
                dessin.appendCodePoint(forme == null ? lettres[i] : forme);
            }
        }
        return dessin.toString();
    }

    private static Integer forme(String lettre, boolean avant, boolean apres) {
        int type = avant ? apres ? DecompositionType.MEDIAL : DecompositionType.FINAL
                : apres ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
        return FORMES.get(lettre + type);
    }

    private static boolean joinAvant(int[] lettres, int i) {
        int precedente = i - 1;
        while (precedente >= 0 && jonction(lettres[precedente]) == JoiningType.TRANSPARENT) {
            precedente--;
        }
        return precedente >= 0 && lieALaSuivante(lettres[precedente]) && lieALaPrecedente(lettres[i]);
    }

    private static boolean joinApres(int[] lettres, int i) {
        int suivante = suivante(lettres, i);
        return suivante < lettres.length && lieALaSuivante(lettres[i]) && lieALaPrecedente(lettres[suivante]);
    }

    private static int suivante(int[] lettres, int i) {
        int suivante = i + 1;
        while (suivante < lettres.length && jonction(lettres[suivante]) == JoiningType.TRANSPARENT) {
            suivante++;
        }
        return suivante;
    }

    private static boolean lieALaSuivante(int lettre) {
        int jonction = jonction(lettre);
        return jonction == JoiningType.DUAL_JOINING || jonction == JoiningType.JOIN_CAUSING;
    }

    private static boolean lieALaPrecedente(int lettre) {
        return lieALaSuivante(lettre) || jonction(lettre) == JoiningType.RIGHT_JOINING;
    }

    private static int jonction(int lettre) {
        return UCharacter.getIntPropertyValue(lettre, UProperty.JOINING_TYPE);
    }

    private static Map<String, Integer> formes() {
        Map<String, Integer> formes = new HashMap<>();
        for (int c = 0xFB50; c <= 0xFEFC; c++) {
            String lettres = Normalizer2.getNFKCInstance().getRawDecomposition(c);
            // Only one letter, and lam with alef, which are never drawn apart; other ligatures are a matter of taste.
            if (lettres != null && Imprimable.dessine(c) && (lettres.length() == 1 || lettres.length() == 2 && lettres.charAt(0) == '\u0644'
                    && "\u0622\u0623\u0625\u0627".indexOf(lettres.charAt(1)) >= 0)) {
                formes.putIfAbsent(lettres + UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE), c);
            }
        }
        return formes;
    }
}
