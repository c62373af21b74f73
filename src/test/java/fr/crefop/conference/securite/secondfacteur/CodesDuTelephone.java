package fr.crefop.conference.securite.secondfacteur;

import java.time.Instant;

/** What a telephone shows that was given a secret, for tests that sign in as a person does. */
public final class CodesDuTelephone {

    private static final String LETTRES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private CodesDuTelephone() {}

    /** @param secret in the letters that the page shows, without spaces */
    public static String maintenant(String secret) {
        return Totp.code(octets(secret), Totp.pas(Instant.now()));
    }

    private static byte[] octets(String lettres) {
        byte[] octets = new byte[lettres.length() * 5 / 8];
        long reste = 0;
        int bits = 0;
        int rang = 0;
        for (char lettre : lettres.toCharArray()) {
            reste = (reste << 5) | LETTRES.indexOf(lettre);
            bits += 5;
            if (bits >= 8 && rang < octets.length) {
                bits -= 8;
                octets[rang++] = (byte) (reste >> bits);
            }
        }
        return octets;
    }
}
