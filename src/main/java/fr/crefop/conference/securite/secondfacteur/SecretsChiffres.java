package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.SecretGarde;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Secrets as they stand in the base: AES-256-GCM under a key that is not in the base, so that a copy of it opens no account.
 * The key comes from the configuration, the same for all nodes; without one, from a file of the data folder, drawn once.
 */
@Component
class SecretsChiffres {

    static final String FICHIER = "cle-des-secrets";
    private static final int OCTETS = 32;
    private static final int VECTEUR = 16;

    private final AesBytesEncryptor chiffrement;

    SecretsChiffres(@Value("${conference.connexion.cle}") String cle, @Value("${conference.donnees}") Path donnees) {
        byte[] octets = cle.isBlank() ? HexFormat.of().parseHex(SecretGarde.dans(donnees.resolve(FICHIER))) : lire(cle);
        chiffrement = new AesBytesEncryptor(new SecretKeySpec(octets, "AES"), KeyGenerators.secureRandom(VECTEUR), CipherAlgorithm.GCM);
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

    private static byte[] lire(String cle) {
        byte[] octets = Base64.getDecoder().decode(cle.strip());
        if (octets.length != OCTETS) {
            throw new IllegalStateException("CONFERENCE_CLE : 32 octets en base 64 sont attendus (openssl rand -base64 32).");
        }
        return octets;
    }
}
