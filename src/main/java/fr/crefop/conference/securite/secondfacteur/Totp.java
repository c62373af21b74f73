package fr.crefop.conference.securite.secondfacteur;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238 with what every telephone computes: HMAC-SHA-1, steps of thirty seconds, six digits. */
final class Totp {

    static final int SECONDES = 30;
    static final int CHIFFRES = 6;
    private static final String HMAC = "HmacSHA1";
    private static final int MODULE = 1_000_000;

    private Totp() {}

    static long pas(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDES);
    }

    static String code(byte[] secret, long pas) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            byte[] empreinte = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(pas).array());
            // RFC 4226, 5.3: the last four bits say where the number is read, its sign left out.
            int debut = empreinte[empreinte.length - 1] & 0x0f;
            int nombre = ByteBuffer.wrap(empreinte).getInt(debut) & 0x7fffffff;
            return String.format("%0" + CHIFFRES + "d", nombre % MODULE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
