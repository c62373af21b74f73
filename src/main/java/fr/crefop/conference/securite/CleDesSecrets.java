package fr.crefop.conference.securite;

import fr.crefop.conference.socle.SecretGarde;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one key that is not in the base, so that a copy of the base gives nothing away. It comes from the configuration, the same for
 * all nodes; without one, from a file of the data folder, drawn once.
 */
@Component
public class CleDesSecrets {

    public static final String FICHIER = "cle-des-secrets";
    private static final int OCTETS = 32;
    private static final String EMPREINTE = "HmacSHA256";

    private final byte[] octets;

    public CleDesSecrets(@Value("${conference.connexion.cle}") String cle, @Value("${conference.donnees}") Path donnees) {
        octets = cle.isBlank() ? HexFormat.of().parseHex(SecretGarde.dans(donnees.resolve(FICHIER))) : lire(cle);
    }

    /** To encrypt with. */
    public SecretKeySpec pourChiffrer() {
        return new SecretKeySpec(octets, "AES");
    }

    /** The same text gives the same bytes on all nodes, and nobody finds the text by trying all of them on a copy of the base. */
    public byte[] empreinte(String texte) {
        try {
            Mac mac = Mac.getInstance(EMPREINTE);
            mac.init(new SecretKeySpec(octets, EMPREINTE));
            return mac.doFinal(texte.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
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
