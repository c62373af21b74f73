package fr.crefop.conference.socle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that are drawn: too many to be guessed, so that a plain digest of each may be kept instead of it. */
public final class Jeton {

    private static final SecureRandom HASARD = new SecureRandom();

    private Jeton() {}

    /** @param octets of chance, in the letters of an address */
    public static String tirer(int octets) {
        byte[] tires = new byte[octets];
        HASARD.nextBytes(tires);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tires);
    }

    /** SHA-256, 64 hexadecimal digits. */
    public static String empreinte(String jeton) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jeton.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
