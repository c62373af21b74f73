package fr.crefop.conference.financement.regime2019.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Days as the delays of the law count them (T-4, N-4). */
final class Jours {

    private static final Set<MonthDay> FETES = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14),
            MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));
    /** Easter Sundays of the years that are drawn; Monday, Ascension and Whit Monday follow from them. */
    private static final Set<LocalDate> PAQUES = Set.of(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 4, 21), LocalDate.of(2020, 4, 12),
            LocalDate.of(2021, 4, 4), LocalDate.of(2022, 4, 17), LocalDate.of(2023, 4, 9), LocalDate.of(2024, 3, 31), LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5));

    private Jours() {}

    static long entre(LocalDate avant, LocalDate apres) {
        return ChronoUnit.DAYS.between(avant, apres);
    }

    /** Working days after the first day, the last one included: from Monday 19 to Wednesday 28 October 2026, seven (CE-13). */
    static long ouvresEntre(LocalDate avant, LocalDate apres) {
        return avant.plusDays(1).datesUntil(apres.isAfter(avant) ? apres.plusDays(1) : avant.plusDays(1)).filter(Jours::ouvre).count();
    }

    private static boolean ouvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY && jour.getDayOfWeek() != DayOfWeek.SUNDAY && !FETES.contains(MonthDay.from(jour))
                && PAQUES.stream().noneMatch(p -> jour.equals(p.plusDays(1)) || jour.equals(p.plusDays(39)) || jour.equals(p.plusDays(50)));
    }
}
