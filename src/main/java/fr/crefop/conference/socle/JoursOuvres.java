package fr.crefop.conference.socle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** French working days: Monday to Friday but for the eleven public holidays, Easter computed. */
public final class JoursOuvres {

    private static final Set<MonthDay> FERIES_FIXES = Set.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14),
            MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private JoursOuvres() {}

    public static boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !estFerie(jour);
    }

    public static boolean estFerie(LocalDate jour) {
        LocalDate paques = paques(jour.getYear());
        return FERIES_FIXES.contains(MonthDay.from(jour))
                || jour.equals(paques.plusDays(1))
                || jour.equals(paques.plusDays(39))
                || jour.equals(paques.plusDays(50));
    }

    /** The {@code nombre}-th working day after {@code jour}, which itself does not count. */
    public static LocalDate apres(LocalDate jour, int nombre) {
        LocalDate courant = jour;
        for (int restants = nombre; restants > 0; ) {
            courant = courant.plusDays(1);
            if (estOuvre(courant)) {
                restants--;
            }
        }
        return courant;
    }

    /** How many working days come after {@code jour}, up to {@code fin} included; none when it is not later. */
    public static int entre(LocalDate jour, LocalDate fin) {
        return (int) jour.plusDays(1).datesUntil(fin.isAfter(jour) ? fin.plusDays(1) : jour.plusDays(1))
                .filter(JoursOuvres::estOuvre).count();
    }

    /** The {@code nombre}-th working day before {@code jour}; 0 is {@code jour} itself. */
    public static LocalDate avant(LocalDate jour, int nombre) {
        LocalDate courant = jour;
        for (int restants = nombre; restants > 0; ) {
            courant = courant.minusDays(1);
            if (estOuvre(courant)) {
                restants--;
            }
        }
        return courant;
    }

    /**
     * A deadline as it will be shown: a date already past when it is set becomes the next working day
     * (référentiel I.5), and one on a day off moves to the working day that follows.
     */
    public static LocalDate echeance(LocalDate voulue, LocalDate aujourdHui) {
        LocalDate jour = voulue.isAfter(aujourdHui) ? voulue : aujourdHui.plusDays(1);
        return estOuvre(jour) ? jour : apres(jour, 1);
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate paques(int annee) {
        int a = annee % 19;
        int b = annee / 100;
        int c = annee % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(annee, f / 31, f % 31 + 1);
    }
}
