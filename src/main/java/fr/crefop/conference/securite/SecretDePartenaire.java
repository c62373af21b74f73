package fr.crefop.conference.securite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a program of a partner sends with each call: 256 bits of chance behind a name by which a tool that looks for secrets in files
 * knows it. So much chance cannot be tried out, hence a plain digest is enough, and costs nothing at each call.
 */
final class SecretDePartenaire {

    private static final int OCTETS = 32;
    private static final String NOM = "cdf_";
    private static final Pattern FORME = Pattern.compile("cdf_[A-Za-z0-9_-]{43}");
    private static final SecureRandom HASARD = new SecureRandom();

    private SecretDePartenaire() {}

    static String neuf() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return NOM + Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** Whether it can be one: anything else is not even looked up. */
    static boolean aLaForme(String secret) {
        return FORME.matcher(secret).matches();
    }

    static byte[] empreinte(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
