package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;

/** Months as the référentiel counts them: a month begun is so many thirtieths. */
public final class Duree {

    private static final BigDecimal JOURS_PAR_MOIS = BigDecimal.valueOf(30);
    /** A length that is a number of days up to these decimals is that number of days. */
    private static final int DECIMALES_DES_JOURS = 9;

    private Duree() {}

    /** Given, or counted from the dates; null when neither is known. */
    public static BigDecimal enMois(Formation formation) {
        if (formation.dureeMois() != null) {
            return formation.dureeMois();
        }
        return formation.fin() == null ? null : entre(formation.debut(), formation.fin());
    }

    /** From the first to the last day, both counted, at most twelve decimals. */
    public static BigDecimal entre(LocalDate premier, LocalDate dernier) {
        Period periode = Period.between(premier, dernier.plusDays(1));
        return BigDecimal.valueOf(periode.toTotalMonths())
                .add(BigDecimal.valueOf(periode.getDays()).divide(JOURS_PAR_MOIS, 12, RoundingMode.HALF_UP));
    }

    /** The last day of so many months from that day. */
    public static LocalDate fin(LocalDate debut, BigDecimal mois) {
        int entiers = mois.intValue();
        int jours = mois.subtract(BigDecimal.valueOf(entiers)).multiply(JOURS_PAR_MOIS).setScale(0, RoundingMode.HALF_UP).intValue();
        return debut.plusMonths(entiers).plusDays(jours);
    }

    /** So much a month for so many months, rounded once: a length in days counts as the thirtieths that it is. */
    static BigDecimal produit(BigDecimal mensuel, BigDecimal mois) {
        BigDecimal jours = mois.multiply(JOURS_PAR_MOIS).setScale(DECIMALES_DES_JOURS, RoundingMode.HALF_UP);
        return jours.stripTrailingZeros().scale() > 0 ? mensuel.multiply(mois).setScale(2, RoundingMode.HALF_UP)
                : mensuel.multiply(jours).divide(JOURS_PAR_MOIS, 2, RoundingMode.HALF_UP);
    }
}
