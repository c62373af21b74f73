package fr.crefop.conference.cadre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a count is compared with: a number ({@code 3}) or a share of a whole ({@code 1/2}, {@code 60 %}). Compared by multiplication
 * only, so that a third stays a third.
 *
 * @param sur null for a number; else the share is {@code nombre / sur}
 */
public record Seuil(BigDecimal nombre, BigDecimal sur) {

    private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");
    private static final Pattern POURCENT = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,4})?) ?%");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** Empty for what is none of the three, zero, or more than the whole. */
    static Optional<Seuil> lire(String texte) {
        Matcher fraction = FRACTION.matcher(texte);
        Matcher pourcent = POURCENT.matcher(texte);
        Seuil lu = NOMBRE.matcher(texte).matches() ? new Seuil(new BigDecimal(texte), null)
                : fraction.matches() ? new Seuil(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2)))
                : pourcent.matches() ? new Seuil(new BigDecimal(pourcent.group(1).replace(',', '.')), CENT) : null;
        return Optional.ofNullable(lu).filter(s -> s.nombre.signum() > 0 && (s.sur == null || s.sur.compareTo(s.nombre) >= 0));
    }

    public boolean estUnePart() {
        return sur != null;
    }

    /** At least that much. */
    public boolean estAtteint(BigDecimal compte, BigDecimal tout) {
        return compare(compte, tout) >= 0;
    }

    /** Strictly more. */
    public boolean estDepasse(BigDecimal compte, BigDecimal tout) {
        return compare(compte, tout) > 0;
    }

    private int compare(BigDecimal compte, BigDecimal tout) {
        return sur == null ? compte.compareTo(nombre) : compte.multiply(sur).compareTo(tout.multiply(nombre));
    }

    /** The least whole number that is at least that much. */
    public BigDecimal auMoins(BigDecimal tout) {
        return sur == null ? nombre : tout.multiply(nombre).divide(sur, 0, RoundingMode.CEILING);
    }

    /** The least whole number that is strictly more. */
    public BigDecimal plusQue(BigDecimal tout) {
        return (sur == null ? nombre : tout.multiply(nombre).divide(sur, 0, RoundingMode.FLOOR)).add(BigDecimal.ONE);
    }

    /** {@code 3}, {@code la moitié}, {@code les deux tiers}, {@code 3/5}, {@code 60 %}. */
    public String enFrancais() {
        if (sur == null) {
            return nombre.toPlainString();
        }
        if (sur.equals(CENT)) {
            return nombre.toPlainString().replace('.', ',') + " %";
        }
        return switch (nombre + "/" + sur) {
            case "1/2" -> "la moitié";
            case "1/3" -> "le tiers";
            case "2/3" -> "les deux tiers";
            case "3/4" -> "les trois quarts";
            default -> nombre + "/" + sur;
        };
    }
}
