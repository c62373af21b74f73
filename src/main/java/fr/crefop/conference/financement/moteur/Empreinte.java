package fr.crefop.conference.financement.moteur;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 over the rules and the barèmes, the conventions in force when a register tells them, and the hypotheses of a demande. */
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

    /** @param conventions those in force on the day that counts, as a text; null without a register */
    public String avec(String conventions, Map<String, Object> hypotheses) {
        if (conventions == null && hypotheses.isEmpty()) {
            return base;
        }
        SortedMap<String, String> triees = new TreeMap<>();
        hypotheses.forEach((cle, valeur) -> triees.put(cle, String.valueOf(valeur)));
        if (conventions != null) {
            // No parameter is named so: a hypothesis can never be taken for it.
            triees.put("CONVENTIONS", conventions);
        }
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
