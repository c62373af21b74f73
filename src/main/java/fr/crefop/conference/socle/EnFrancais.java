package fr.crefop.conference.socle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a French reader says them. Instants are told at the clock of Paris, wherever the server stands. */
public final class EnFrancais {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private EnFrancais() {}

    /** {@code 17 septembre 2018}, and {@code 1er janvier 2018} as it is read aloud. */
    public static String date(LocalDate date) {
        String jour = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return jour + "\u00a0" + MOIS.format(date);
    }

    /** {@code 17 septembre 2018 à 9 h 05}. */
    public static String moment(Instant instant) {
        ZonedDateTime aParis = instant.atZone(HorlogeConfiguration.PARIS);
        return date(aParis.toLocalDate()) + " à " + HEURE.format(aParis);
    }

    public static String jour(Instant instant) {
        return date(instant.atZone(HorlogeConfiguration.PARIS).toLocalDate());
    }
}
