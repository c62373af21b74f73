package fr.crefop.conference.lien;

import java.time.Instant;

/**
 * A link that was made for the person of a case, without its secret, which nobody keeps.
 *
 * @param expireLe first moment when it opens nothing any more
 * @param retireLe null unless it was withdrawn, by hand, by another link or by a transfer of the case
 * @param ouvertLe null until its page was opened
 */
public record Lien(String numero, String faitPar, Instant faitLe, Instant expireLe, Instant retireLe, Instant ouvertLe) {

    public boolean sert(Instant maintenant) {
        return retireLe == null && maintenant.isBefore(expireLe);
    }

    /** The last moment of its last day. */
    public Instant dernierInstant() {
        return expireLe.minusMillis(1);
    }
}
