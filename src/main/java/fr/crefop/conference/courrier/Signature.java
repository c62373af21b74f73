package fr.crefop.conference.courrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By which a partner knows that an announcement is ours, and of now: {@code t=1796031900,v1=…}, where v1 is the HMAC-SHA256 of the seconds, a point and the
 * body, under the secret that was shown once.
 */
final class Signature {

    static final String ENTETE = "Conference-Signature";
    private static final String CONDENSE = "HmacSHA256";

    private Signature() {}

    static String de(String secret, Instant moment, String corps) {
        try {
            Mac mac = Mac.getInstance(CONDENSE);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), CONDENSE));
            String signe = moment.getEpochSecond() + "." + corps;
            return "t=" + moment.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(signe.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
