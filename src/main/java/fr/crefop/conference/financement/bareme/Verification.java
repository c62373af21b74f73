package fr.crefop.conference.financement.bareme;

import java.time.LocalDate;

/** How long one trusts that a source still says what somebody read there. */
public final class Verification {

    /** In months, from the day of the last reading. */
    public static final int CONFIANCE = 12;

    private Verification() {}

    /** @param verifieLe the last reading; null for what no source says, which nobody has to read again */
    public static boolean estAncienne(LocalDate verifieLe, LocalDate jour) {
        return verifieLe != null && verifieLe.plusMonths(CONFIANCE).isBefore(jour);
    }

    /** The last day on which it is trusted. */
    public static LocalDate dernierJour(LocalDate verifieLe) {
        return verifieLe.plusMonths(CONFIANCE);
    }
}
