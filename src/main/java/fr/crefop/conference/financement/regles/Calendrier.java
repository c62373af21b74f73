package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The days of a training and its length in months (T-3). The length that was given counts even where the days say another:
 * places are then cut by the length, and told within the days.
 *
 * @param dernier last day of training
 */
public record Calendrier(LocalDate debut, LocalDate dernier, BigDecimal mois) {

    /** Digits kept of a place that hours give. */
    private static final int PRECISION = 12;

    /** Null when neither the length nor the last day is known. */
    static Calendrier de(Formation formation) {
        BigDecimal mois = Duree.enMois(formation);
        if (mois == null) {
            return null;
        }
        // A last day that is not given is presumed from the length: it is then the first day after it.
        LocalDate apres = Duree.fin(formation.debut(), mois);
        LocalDate dernier = formation.fin() == null || formation.dureeMois() != null && formation.fin().equals(apres) ? apres.minusDays(1)
                : formation.fin();
        return new Calendrier(formation.debut(), dernier.isBefore(formation.debut()) ? formation.debut() : dernier, mois);
    }

    Jalon commencement() {
        return new Jalon(BigDecimal.ZERO, debut);
    }

    Jalon terme() {
        return new Jalon(mois, dernier.plusDays(1));
    }

    /** @param jour the first day of what follows */
    Jalon le(LocalDate jour) {
        if (!jour.isAfter(debut)) {
            return commencement();
        }
        BigDecimal place = Duree.entre(debut, jour.minusDays(1)).min(mois);
        return new Jalon(place, jour.isAfter(dernier) ? dernier.plusDays(1) : jour);
    }

    Jalon apres(BigDecimal place) {
        if (place.compareTo(mois) >= 0) {
            return terme();
        }
        LocalDate jour = Duree.fin(debut, place);
        return new Jalon(place, jour.isAfter(dernier) ? dernier.plusDays(1) : jour);
    }

    /** Where so many of all its hours are done, at an even pace. */
    Jalon apresHeures(BigDecimal heures, BigDecimal toutes) {
        return heures.compareTo(toutes) >= 0 ? terme() : apres(mois.multiply(heures).divide(toutes, PRECISION, RoundingMode.HALF_UP));
    }
}
