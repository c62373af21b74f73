package fr.crefop.conference.securite.connexion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt over the digest of the composed letters (NFC): bcrypt alone forgets what stands beyond 72 bytes, and a digest in
 * letters of 64 bytes holds a password of any length whole. Not Argon2: in Java it takes sixteen megabytes of the heap for
 * each try, so that a crowd of wrong passwords would stop a small server; bcrypt only takes time, and is in Spring Security.
 */
class HachageSurEmpreinte implements PasswordEncoder {

    /** Written before each hash; one without it was made by bcrypt alone, before. */
    static final String NOM = "bcrypt-sha384";
    static final int COUT = 12;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COUT);

    @Override
    public String encode(CharSequence clair) {
        return bcrypt.encode(empreinte(clair));
    }

    @Override
    public boolean matches(CharSequence clair, String hache) {
        return bcrypt.matches(empreinte(clair), hache);
    }

    @Override
    public boolean upgradeEncoding(String hache) {
        return bcrypt.upgradeEncoding(hache);
    }

    private static String empreinte(CharSequence clair) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384")
                    .digest(Normalizer.normalize(clair, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
