package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Base64;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Secrets as they stand in the base: AES-256-GCM under a key that is not in the base, so that a copy of it opens no account. */
@Component
class SecretsChiffres {

    private static final int VECTEUR = 16;

    private final AesBytesEncryptor chiffrement;

    SecretsChiffres(CleDesSecrets cle) {
        chiffrement = new AesBytesEncryptor(cle.pourChiffrer(), KeyGenerators.secureRandom(VECTEUR), CipherAlgorithm.GCM);
    }

    String chiffrer(byte[] secret) {
        return Base64.getEncoder().encodeToString(chiffrement.encrypt(secret));
    }

    /** @throws RefusMetier when it was written under another key */
    byte[] dechiffrer(String chiffre) {
        try {
            return chiffrement.decrypt(Base64.getDecoder().decode(chiffre));
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new RefusMetier("Le second facteur de ce compte ne peut plus être lu : l'administration le retire, puis vous l'activez de nouveau.");
        }
    }
}
