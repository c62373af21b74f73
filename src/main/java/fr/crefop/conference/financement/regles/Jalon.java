package fr.crefop.conference.financement.regles;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A place in the training at which an income changes.
 *
 * @param mois months of training before it, which amounts are counted by
 * @param jour first day after it, which people read
 */
record Jalon(BigDecimal mois, LocalDate jour) {

    boolean estAvant(Jalon autre) {
        return mois.compareTo(autre.mois) < 0;
    }
}
