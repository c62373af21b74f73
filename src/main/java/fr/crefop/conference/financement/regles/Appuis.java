package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Those in whose company alone a dispositif pays.
 *
 * @param regle that says so; null where it needs nobody
 * @param dispositifs one of them is enough; empty where it needs nobody
 * @param minimum euros that they pay together of the teaching and its exam; null where any payment of theirs will do
 * @param faute what is not known of it in a plan where none of them pays; null where it is then refused
 */
public record Appuis(Regle regle, Set<Dispositif> dispositifs, BigDecimal minimum, Constat faute) {

    public static final Appuis AUCUN = new Appuis(null, Set.of(), null, null);

    public boolean estVide() {
        return dispositifs.isEmpty();
    }

    /** Euros that they must pay together. */
    public BigDecimal seuil() {
        return minimum == null ? BigDecimal.ZERO : minimum;
    }

    /** They must pay them of the teaching and its exam: travel and meals are no part of what it pays. */
    public boolean surLaFormation() {
        return minimum != null;
    }

    /** The same needed by another, by its own rule. */
    Appuis par(Regle autreRegle) {
        return new Appuis(autreRegle, dispositifs, minimum, faute == null ? null : new Constat(autreRegle, faute.issue()));
    }
}
