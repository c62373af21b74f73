package fr.crefop.conference.cadre;

import fr.crefop.conference.socle.EnFrancais;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as its source tells it: a day, a month or a year. No day is invented: what starts then starts at the
 * earliest on {@code premier}, what ends then ends at the latest on {@code dernier}.
 */
public record DateDite(LocalDate premier, LocalDate dernier) {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    /** {@code 2023-04-05}, {@code 2020-12} or {@code 2021}; empty for anything else. */
    static Optional<DateDite> lire(String texte) {
        try {
            return Optional.of(switch (texte.length()) {
                case 4 -> new DateDite(Year.parse(texte).atDay(1), Year.parse(texte).atMonth(12).atEndOfMonth());
                case 7 -> new DateDite(YearMonth.parse(texte).atDay(1), YearMonth.parse(texte).atEndOfMonth());
                default -> new DateDite(LocalDate.parse(texte), LocalDate.parse(texte));
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean estUnJour() {
        return premier.equals(dernier);
    }

    /** {@code 5 avril 2023}, {@code décembre 2020}, {@code 2021}. */
    public String enFrancais() {
        if (estUnJour()) {
            return EnFrancais.date(premier);
        }
        return premier.getMonth() == dernier.getMonth() ? MOIS.format(premier) : String.valueOf(premier.getYear());
    }
}
