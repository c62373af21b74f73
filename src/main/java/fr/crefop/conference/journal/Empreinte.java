package fr.crefop.conference.journal;

import fr.crefop.conference.journal.Journal.Ligne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.time.Instant;

/**
 * What a link of the chain says of a row (docs/adr/0025): the same as the database computes when it seals the row, written a second
 * time so that who changes the function there does not hide a change.
 */
final class Empreinte {

    static final byte[] ORIGINE = new byte[32];

    private Empreinte() {}

    static byte[] de(byte[] precedente, Ligne ligne) {
        try {
            MessageDigest condense = MessageDigest.getInstance("SHA-256");
            condense.update(precedente);
            return condense.digest(forme(ligne).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String forme(Ligne ligne) {
        return champ(ligne.id()) + champ(ChronoUnit.MICROS.between(Instant.EPOCH, ligne.le())) + champ(ligne.compte()) + champ(ligne.role())
                + champ(ligne.adresse()) + champ(ligne.numero()) + champ(ligne.passage()) + champ(ligne.acte()) + champ(ligne.avant())
                + champ(ligne.apres());
    }

    /** Its length in bytes, then itself; a dash for none. */
    private static String champ(Object valeur) {
        String texte = valeur == null ? null : valeur instanceof Enum<?> code ? code.name() : valeur.toString();
        return texte == null ? "-" : texte.getBytes(StandardCharsets.UTF_8).length + ":" + texte + ",";
    }
}
