package fr.crefop.conference.financement.regles;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates for a French reader: {@code 17/09/2018}. */
public final class Dates {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private Dates() {}

    public static String enFrancais(LocalDate jour) {
        return JOUR.format(jour);
    }
}
