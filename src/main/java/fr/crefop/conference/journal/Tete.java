package fr.crefop.conference.journal;

import fr.crefop.conference.socle.RefusMetier;
import java.util.HexFormat;

/**
 * How far the chain went at some moment, and the fingerprint that all acts up to there give.
 *
 * @param rang number of links; @param empreinte 64 hexadecimal digits
 */
public record Tete(long rang, String empreinte) {

    private static final int OCTETS = 32;

    static Tete de(long rang, byte[] empreinte) {
        return new Tete(rang, HexFormat.of().formatHex(empreinte));
    }

    /** As the log and the mails write it: {@code 1204:9f86d0…}. @throws RefusMetier when it is none */
    public static Tete lire(String texte) {
        int milieu = texte.indexOf(':');
        try {
            long rang = Long.parseLong(texte.substring(0, Math.max(0, milieu)));
            byte[] empreinte = HexFormat.of().parseHex(texte.substring(milieu + 1));
            if (rang > 0 && empreinte.length == OCTETS) {
                return de(rang, empreinte);
            }
        } catch (IllegalArgumentException illisible) {
            // Told below, as what is no head for another reason.
        }
        throw new RefusMetier("Une tête du journal s'écrit rang:empreinte, avec une empreinte de 64 chiffres hexadécimaux.");
    }

    @Override
    public String toString() {
        return rang + ":" + empreinte;
    }
}
