package fr.crefop.conference.securite.secondfacteur;

/** RFC 4648, without padding: the letters that a person can copy from a screen, and that telephones read a secret in. */
final class Base32 {

    private static final String LETTRES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String ecrire(byte[] octets) {
        StringBuilder ecrit = new StringBuilder();
        int reste = 0;
        int bits = 0;
        for (byte octet : octets) {
            reste = (reste << 8) | (octet & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                ecrit.append(LETTRES.charAt((reste >> bits) & 0x1f));
            }
            reste &= (1 << bits) - 1;
        }
        return bits == 0 ? ecrit.toString() : ecrit.append(LETTRES.charAt((reste << (5 - bits)) & 0x1f)).toString();
    }
}
