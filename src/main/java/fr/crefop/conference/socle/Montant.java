package fr.crefop.conference.socle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * An exact amount in euros, always with two decimals, rounded half up when it is made (référentiel T-3).
 * Never a double: 0,10 + 0,20 is 0,30.
 */
public record Montant(@JsonValue BigDecimal euros) implements Comparable<Montant> {

    public static final Montant ZERO = new Montant(BigDecimal.ZERO);

    @JsonCreator
    public Montant {
        euros = euros.setScale(2, RoundingMode.HALF_UP);
    }

    public static Montant de(String euros) {
        return new Montant(new BigDecimal(euros));
    }

    public static Montant somme(Stream<Montant> montants) {
        return montants.reduce(ZERO, Montant::plus);
    }

    public Montant plus(Montant autre) {
        return new Montant(euros.add(autre.euros));
    }

    public Montant moins(Montant autre) {
        return new Montant(euros.subtract(autre.euros));
    }

    public Montant min(Montant autre) {
        return compareTo(autre) <= 0 ? this : autre;
    }

    public Montant max(Montant autre) {
        return compareTo(autre) >= 0 ? this : autre;
    }

    public boolean estPositif() {
        return euros.signum() > 0;
    }

    public boolean estNul() {
        return euros.signum() == 0;
    }

    @Override
    public int compareTo(Montant autre) {
        return euros.compareTo(autre.euros);
    }

    /** As a French reader expects it: {@code 16 470,00}; the separator is a no-break space. */
    public String enFrancais() {
        return EnFrancais.nombre(euros);
    }

    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
