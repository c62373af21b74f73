package fr.crefop.conference.financement.bareme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers written for a French reader; by hand, because a DecimalFormat per number costs more than the plan itself. */
public final class Nombres {

    private static final char ESPACE = '\u00a0';

    private Nombres() {}

    /** Two decimals, rounded half up: {@code 16 470,00}. */
    public static String euros(BigDecimal montant) {
        return ecrire(montant.setScale(2, RoundingMode.HALF_UP));
    }

    /** As many decimals as needed: {@code 600}, {@code 1,25}. */
    public static String nombre(BigDecimal nombre) {
        BigDecimal court = nombre.stripTrailingZeros();
        return ecrire(court.scale() < 0 ? court.setScale(0) : court);
    }

    private static String ecrire(BigDecimal nombre) {
        String brut = nombre.toPlainString();
        int virgule = brut.indexOf('.');
        int debut = brut.charAt(0) == '-' ? 1 : 0;
        int finEntiers = virgule < 0 ? brut.length() : virgule;
        StringBuilder texte = new StringBuilder(brut.length() + 4).append(brut, 0, debut);
        for (int i = debut; i < finEntiers; i++) {
            if (i > debut && (finEntiers - i) % 3 == 0) {
                texte.append(ESPACE);
            }
            texte.append(brut.charAt(i));
        }
        return virgule < 0 ? texte.toString() : texte.append(',').append(brut, virgule + 1, brut.length()).toString();
    }
}
