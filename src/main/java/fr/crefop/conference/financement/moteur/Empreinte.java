package fr.crefop.conference.financement.moteur;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 over the rules and the barèmes, what the registers tell (conventions in force, values set), and the hypotheses of a demande. */
public final class Empreinte {

    private final String base;

    @SafeVarargs
    public Empreinte(SortedMap<String, String>... textes) {
        MessageDigest sha = sha256();
        for (SortedMap<String, String> groupe : textes) {
            ajouter(sha, groupe);
        }
        base = HexFormat.of().formatHex(sha.digest());
    }

    /**
     * @param registres by name of the register, what of it holds on the day that counts; without a register, nothing
     * @param hypotheses by key of the parameter supposed otherwise
     */
    public String avec(SortedMap<String, String> registres, Map<String, Object> hypotheses) {
        if (registres.isEmpty() && hypotheses.isEmpty()) {
            return base;
        }
        SortedMap<String, String> triees = new TreeMap<>(registres);
        hypotheses.forEach((cle, valeur) -> triees.put(cle, String.valueOf(valeur)));
        MessageDigest sha = sha256();
        sha.update(base.getBytes(StandardCharsets.UTF_8));
        ajouter(sha, triees);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void ajouter(MessageDigest sha, SortedMap<String, String> textes) {
        textes.forEach((nom, texte) -> {
            sha.update(nom.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(texte.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
