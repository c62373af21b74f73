package fr.crefop.conference.securite.connexion;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a moment that a password was found right, so that a program that signs each call with HTTP Basic does not
 * pay a slow hash each time. The account and its hash are still read from the database at each call, and what is
 * remembered stands for that very hash: a changed password, a closed account or other groups count at once, on every
 * server. A wrong password is never remembered: it costs its hash and counts for the brake. Calls of a program that come
 * together wait for one hash, where each took a core for its own as soon as the moment was over. Thread-safe.
 */
class MotsDePasseVerifies implements PasswordEncoder {

    static final int RETENUS_AU_PLUS = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final PasswordEncoder verification;
    private final Duration duree;
    private final Clock horloge;
    /** Drawn at each start and never written: what is kept means nothing elsewhere or later. */
    private final SecretKeySpec cle = new SecretKeySpec(hasard(), HMAC);
    /** Until when, the oldest first. */
    private final Map<String, Instant> retenus = new LinkedHashMap<>();
    /** What is being hashed now. */
    private final Map<String, CountDownLatch> enCours = new ConcurrentHashMap<>();

    /** @param duree for how long a right password is not checked again; zero: always checked */
    MotsDePasseVerifies(PasswordEncoder verification, Duration duree, Clock horloge) {
        this.verification = verification;
        this.duree = duree;
        this.horloge = horloge;
    }

    @Override
    public boolean matches(CharSequence clair, String hache) {
        String preuve = preuve(clair, hache);
        if (estRetenu(preuve)) {
            return true;
        }
        CountDownLatch fin = new CountDownLatch(1);
        CountDownLatch autre = enCours.putIfAbsent(preuve, fin);
        if (autre != null) {
            attendre(autre);
            return estRetenu(preuve) || verifier(clair, hache, preuve);
        }
        try {
            // It may have been found right between the two looks.
            return estRetenu(preuve) || verifier(clair, hache, preuve);
        } finally {
            enCours.remove(preuve, fin);
            fin.countDown();
        }
    }

    private boolean verifier(CharSequence clair, String hache, String preuve) {
        boolean juste = verification.matches(clair, hache);
        if (juste) {
            retenir(preuve);
        }
        return juste;
    }

    private static void attendre(CountDownLatch autre) {
        try {
            autre.await();
        } catch (InterruptedException e) {
            // Who is told to stop does not wait, and checks for itself.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String encode(CharSequence clair) {
        return verification.encode(clair);
    }

    @Override
    public boolean upgradeEncoding(String hache) {
        return verification.upgradeEncoding(hache);
    }

    synchronized int retenus() {
        return retenus.size();
    }

    private synchronized boolean estRetenu(String preuve) {
        Instant maintenant = horloge.instant();
        retenus.values().removeIf(fin -> !maintenant.isBefore(fin));
        return retenus.containsKey(preuve);
    }

    private synchronized void retenir(String preuve) {
        retenus.putIfAbsent(preuve, horloge.instant().plus(duree));
        if (retenus.size() > RETENUS_AU_PLUS) {
            retenus.remove(retenus.keySet().iterator().next());
        }
    }

    private static byte[] hasard() {
        byte[] octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        return octets;
    }

    private String preuve(CharSequence clair, String hache) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(cle);
            return HexFormat.of().formatHex(mac.doFinal((hache + '\n' + clair).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
