package fr.crefop.conference.securite.sessions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one cookie opens: where its row is, and the key of what the row holds. The cookie is drawn with 122 bits of chance, so a plain
 * digest of it is a key; two digests under two names say nothing of each other.
 */
final class CoffreDeSession {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final String CHIFFREMENT = "AES/GCM/NoPadding";
    private static final int VECTEUR = 12;
    private static final int MARQUE = 128;

    private final byte[] empreinte;
    private final SecretKeySpec cle;

    CoffreDeSession(String temoin) {
        this.empreinte = condenser("ou\0" + temoin);
        this.cle = new SecretKeySpec(condenser("cle\0" + temoin), "AES");
    }

    byte[] empreinte() {
        return empreinte;
    }

    /** @param nom under which it is kept: under another it does not open */
    byte[] fermer(String nom, byte[] clair) {
        byte[] vecteur = new byte[VECTEUR];
        HASARD.nextBytes(vecteur);
        try {
            byte[] chiffre = chiffrement(Cipher.ENCRYPT_MODE, nom, vecteur).doFinal(clair);
            return ByteBuffer.allocate(VECTEUR + chiffre.length).put(vecteur).put(chiffre).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was not closed by this cookie, under this name. */
    Optional<byte[]> ouvrir(String nom, byte[] ferme) {
        if (ferme.length <= VECTEUR) {
            return Optional.empty();
        }
        try {
            byte[] vecteur = new byte[VECTEUR];
            System.arraycopy(ferme, 0, vecteur, 0, VECTEUR);
            return Optional.of(chiffrement(Cipher.DECRYPT_MODE, nom, vecteur).doFinal(ferme, VECTEUR, ferme.length - VECTEUR));
        } catch (GeneralSecurityException autreCle) {
            return Optional.empty();
        }
    }

    private Cipher chiffrement(int sens, String nom, byte[] vecteur) throws GeneralSecurityException {
        Cipher chiffrement = Cipher.getInstance(CHIFFREMENT);
        chiffrement.init(sens, cle, new GCMParameterSpec(MARQUE, vecteur));
        chiffrement.updateAAD(nom.getBytes(StandardCharsets.UTF_8));
        return chiffrement;
    }

    private static byte[] condenser(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
