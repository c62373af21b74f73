package fr.crefop.conference.socle;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as a person types it or a form sends it, of a time people live in: no calendar, clock or table is ever asked for another. */
public final class DateSaisie {

    /** What is told of a day that no calendar has: 29 February of a common year, 31 April. */
    public static final String INEXISTANTE = "Cette date n'existe pas.";

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern A_LA_FRANCAISE = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2099;

    private DateSaisie() {}

    /** Reads 20/10/2018, as a person types it, and 2018-10-20. @return null when nothing was typed; @throws RefusMetier when it is no date, or not of this century */
    public static LocalDate lire(String champ, String texte) {
        if (texte == null || texte.isBlank()) {
            return null;
        }
        LocalDate date;
        try {
            date = LocalDate.parse(enIso(texte.strip()));
        } catch (DateTimeParseException e) {
            throw refus(champ, texte, inexistante(texte.strip()) ? INEXISTANTE : "Date attendue sous la forme 20/10/2018.");
        }
        if (date.getYear() < PREMIERE_ANNEE || date.getYear() > DERNIERE_ANNEE) {
            throw refus(champ, texte, "Donnez une date entre " + PREMIERE_ANNEE + " et " + DERNIERE_ANNEE + ".");
        }
        return date;
    }

    /** True of a text that is written as a date, {@code 2019-02-29} or {@code 29/02/2019}, and is a day of no calendar. */
    public static boolean inexistante(String texte) {
        String iso = enIso(texte);
        if (!ISO.matcher(iso).matches()) {
            return false;
        }
        try {
            LocalDate.parse(iso);
            return false;
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    /** {@code 17/9/2018} or {@code 17.9.2018} as 2018-09-17, whether the day exists or not: its reader says so. Any other text as it is. */
    public static String enIso(String texte) {
        Matcher date = A_LA_FRANCAISE.matcher(texte);
        return date.matches() ? "%s-%2s-%2s".formatted(date.group(3), date.group(2), date.group(1)).replace(' ', '0') : texte;
    }

    /** As {@link #lire} reads it back: 20/10/2018. */
    public static String ecrire(LocalDate date) {
        return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
