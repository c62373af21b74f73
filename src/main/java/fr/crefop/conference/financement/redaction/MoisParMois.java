package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.PlanDeFinancement.Mois;
import fr.crefop.conference.financement.PlanDeFinancement.Recu;
import fr.crefop.conference.financement.regles.Calendrier;
import fr.crefop.conference.financement.regles.Periode;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the person receives each civil month of the training. A whole month brings the monthly amount, the days before and after share
 * the rest; an income that is not counted by the month is shared by days. The months of a period sum to its amount, to the cent.
 */
final class MoisParMois {

    /** Digits of a share, before the largest remainders are rounded up. */
    private static final int PRECISION = 20;

    private MoisParMois() {}

    /** All months of the training, in order; one in which nothing is received is told, with nothing. */
    static List<Mois> de(Calendrier formation, List<Periode> periodes) {
        SortedMap<YearMonth, Map<List<String>, BigDecimal>> parMois = new TreeMap<>();
        YearMonth dernier = YearMonth.from(formation.dernier());
        for (YearMonth mois = YearMonth.from(formation.debut()); !mois.isAfter(dernier); mois = mois.plusMonths(1)) {
            parMois.put(mois, new LinkedHashMap<>());
        }
        for (Periode periode : periodes) {
            partager(periode).forEach((mois, montant) -> parMois.get(mois)
                    .merge(List.of(periode.payeur(), periode.dispositif()), montant, BigDecimal::add));
        }
        return parMois.entrySet().stream().map(m -> mois(m.getKey(), m.getValue())).toList();
    }

    private static Mois mois(YearMonth mois, Map<List<String>, BigDecimal> montants) {
        List<Recu> recus = montants.entrySet().stream().map(m -> new Recu(m.getKey().get(0), m.getKey().get(1), new Montant(m.getValue()))).toList();
        return new Mois(mois, recus, Montant.somme(recus.stream().map(Recu::montant)));
    }

    private static SortedMap<YearMonth, BigDecimal> partager(Periode periode) {
        SortedMap<YearMonth, Long> jours = new TreeMap<>();
        for (LocalDate jour = periode.du(); !jour.isAfter(periode.au()); jour = YearMonth.from(jour).atEndOfMonth().plusDays(1)) {
            LocalDate fin = YearMonth.from(jour).atEndOfMonth();
            jours.put(YearMonth.from(jour), ChronoUnit.DAYS.between(jour, fin.isAfter(periode.au()) ? periode.au() : fin) + 1);
        }
        List<YearMonth> mois = List.copyOf(jours.keySet());
        List<BigDecimal> parts = auCentime(periode.montant(), poids(jours, periode.mois()));
        SortedMap<YearMonth, BigDecimal> montants = new TreeMap<>();
        IntStream.range(0, mois.size()).forEach(i -> montants.put(mois.get(i), parts.get(i)));
        return montants;
    }

    /** One for a whole month; where whole months leave no length to the days beside them, or none is counted, by days. */
    private static List<BigDecimal> poids(SortedMap<YearMonth, Long> jours, BigDecimal longueur) {
        long entiers = jours.entrySet().stream().filter(m -> estEntier(m.getKey(), m.getValue())).count();
        long joursEnPlus = jours.entrySet().stream().filter(m -> !estEntier(m.getKey(), m.getValue())).mapToLong(Map.Entry::getValue).sum();
        BigDecimal enPlus = longueur == null ? BigDecimal.ZERO : longueur.subtract(BigDecimal.valueOf(entiers));
        boolean parMois = longueur != null && (joursEnPlus == 0 ? enPlus.signum() == 0 : enPlus.signum() > 0);
        return jours.entrySet().stream().map(m -> !parMois ? BigDecimal.valueOf(m.getValue()) : estEntier(m.getKey(), m.getValue()) ? BigDecimal.ONE
                : enPlus.multiply(BigDecimal.valueOf(m.getValue())).divide(BigDecimal.valueOf(joursEnPlus), PRECISION, RoundingMode.HALF_UP)).toList();
    }

    private static boolean estEntier(YearMonth mois, long jours) {
        return jours == mois.lengthOfMonth();
    }

    /** By the largest remainders; of two alike, the first. */
    private static List<BigDecimal> auCentime(BigDecimal montant, List<BigDecimal> poids) {
        BigDecimal tous = poids.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> exactes = poids.stream().map(p -> montant.multiply(p).divide(tous, PRECISION, RoundingMode.HALF_UP)).toList();
        List<BigDecimal> parts = new ArrayList<>(exactes.stream().map(p -> p.setScale(2, RoundingMode.FLOOR)).toList());
        int centimes = montant.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).movePointRight(2).intValueExact();
        IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing((Integer i) -> exactes.get(i).subtract(parts.get(i))).reversed())
                .limit(centimes).toList().forEach(i -> parts.set(i, parts.get(i).add(new BigDecimal("0.01"))));
        return parts;
    }
}
