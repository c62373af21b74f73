package fr.crefop.conference.journal;

import fr.crefop.conference.socle.RefusMetier;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How far the chain went at some moment, and the fingerprint that all acts up to there give.
 *
 * @param rang number of links; @param empreinte 64 hexadecimal digits
 */
public record Tete(long rang, String empreinte) {

    static Tete de(long rang, byte[] empreinte) {
        return new Tete(rang, HexFormat.of().formatHex(empreinte));
    }

    /** As the log and the mails write it: {@code 1204:9f86d0…}. @throws RefusMetier when it is none */
    public static Tete lire(String texte) {
        if (!texte.matches("[1-9][0-9]{0,17}:[0-9a-fA-F]{64}")) {
            throw new RefusMetier("Une tête du journal s'écrit rang:empreinte, avec une empreinte de 64 chiffres hexadécimaux.");
        }
        return new Tete(Long.parseLong(texte.substring(0, texte.indexOf(':'))), texte.substring(texte.indexOf(':') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return rang + ":" + empreinte;
    }
}
