package fr.crefop.conference.pieces;

import fr.crefop.conference.socle.Ecriture;
import java.util.Arrays;
import java.util.Locale;

/** The name that a file is kept under: the person's own, in any script, with its apostrophes; what it is, its content alone decides. */
final class NomDePiece {

    /** With its ending; in characters, which a file system counts as up to four bytes each. */
    static final int LONGUEUR_MAXIMALE = 120;

    private static final String SANS_NOM = "piece";

    private NomDePiece() {}

    /**
     * @param nom as the browser sent it: a path before it is left out
     * @throws fr.crefop.conference.socle.RefusMetier when it holds a character that nobody sees, or is too long
     */
    static String lire(String nom, FormatDePiece format) {
        String recu = nom == null ? "" : nom;
        if (Ecriture.illisibleSurUneLigne(recu) || recu.codePoints().anyMatch(NomDePiece::tourneLeTexte)) {
            throw RefusDePiece.du("Le nom de ce fichier contient un caractère invisible. Renommez-le, puis joignez-le de nouveau.");
        }
        String seul = recu.substring(Math.max(recu.lastIndexOf('/'), recu.lastIndexOf('\\')) + 1).strip();
        String garde = finir(seul.chars().allMatch(c -> c == '.') ? SANS_NOM : seul, format);
        if (garde.codePointCount(0, garde.length()) > LONGUEUR_MAXIMALE) {
            throw RefusDePiece.du("Le nom de ce fichier dépasse " + LONGUEUR_MAXIMALE + " caractères. Raccourcissez-le, puis joignez-le de nouveau.");
        }
        return garde;
    }

    /** The ending of another format is not kept: it would not open. */
    private static String finir(String nom, FormatDePiece format) {
        String bas = nom.toLowerCase(Locale.ROOT);
        if (format.fins().stream().anyMatch(bas::endsWith)) {
            return nom;
        }
        String racine = Arrays.stream(FormatDePiece.values()).flatMap(autre -> autre.fins().stream()).filter(bas::endsWith).findFirst()
                .map(fin -> nom.substring(0, nom.length() - fin.length())).orElse(nom);
        return (racine.isBlank() ? SANS_NOM : racine) + format.fins().get(0);
    }

    /** They write {@code fdp.exe} where {@code exe.pdf} is read; no script needs them in a name. */
    private static boolean tourneLeTexte(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x2028 || c == 0x2029;
    }
}
