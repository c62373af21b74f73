package fr.crefop.conference.socle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.Collectors;

/** What the fonts of the documents draw (polices/couverture.txt, checked against the fonts themselves by a test). */
public final class Imprimable {

    private static final String CASE_VIDE = "\u25a1";
    private static final int SEPARE = 0x200C;
    private static final int LIE = 0x200D;
    private static final BitSet COUVERTURE = lire();

    private Imprimable() {}

    /**
     * Asked of a text that a document must give whole: a name, the title of a training.
     *
     * @return the sentence that refuses it, null when every character of it is drawn
     */
    public static String refus(String texte) {
        String etrangers = compose(texte).codePoints().filter(Imprimable::etranger).distinct().limit(5)
                .mapToObj(Character::toString).collect(Collectors.joining(" "));
        return etrangers.isEmpty() ? null : "Les documents imprimés n'ont pas de quoi écrire « " + etrangers
                + " » : écrivez ce texte dans un autre alphabet, par exemple en lettres latines.";
    }

    /** The same text with an empty box for whatever cannot be drawn; what shows nothing by itself needs no box. */
    public static String visible(String texte) {
        StringBuilder visible = new StringBuilder(texte.length());
        compose(texte).codePoints().forEach(c -> {
            if (dessine(c)) {
                visible.appendCodePoint(c);
            } else if (c == SEPARE || c == LIE) {
                // They change the shape of Arabic letters; elsewhere they only glue emoji.
                visible.append(suitUneLettreArabe(visible) ? Character.toString(c) : "");
            } else if (!invisible(c)) {
                visible.append(CASE_VIDE);
            }
        });
        return visible.toString();
    }

    /** With a letter and its accents as one character: fonts draw it so. */
    private static String compose(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFC);
    }

    /** Whether a font has that character, or it needs none. */
    public static boolean dessine(int c) {
        return COUVERTURE.get(c) || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean suitUneLettreArabe(StringBuilder texte) {
        return !texte.isEmpty() && UnicodeScript.of(texte.codePointBefore(texte.length())) == UnicodeScript.ARABIC;
    }

    /** Not drawn, or turns the text that follows the other way round. */
    private static boolean etranger(int c) {
        boolean renverse = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return renverse || !dessine(c) && !invisible(c);
    }

    /** Joiners, variation selectors, marks of direction. */
    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static BitSet lire() {
        try (InputStream fichier = Imprimable.class.getResourceAsStream("/polices/couverture.txt")) {
            BitSet couverture = new BitSet();
            new String(fichier.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(ligne -> {
                String[] bornes = ligne.split("-");
                couverture.set(Integer.parseInt(bornes[0], 16), Integer.parseInt(bornes[bornes.length - 1], 16) + 1);
            });
            return couverture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
