package fr.crefop.conference.socle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as a French reader says them. Instants are told at the clock of Paris, wherever the server stands. */
public final class EnFrancais {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private static final char ESPACE = '\u00a0';

    private EnFrancais() {}

    /** A question mark never starts a line of its own: the space before it does not break. */
    public static String question(String texte) {
        return texte.replace(" ?", ESPACE + "?");
    }

    /** {@code 16 470,00}: as many decimals as it has; by hand, because a DecimalFormat per number costs more than a whole plan. */
    public static String nombre(BigDecimal nombre) {
        String brut = nombre.toPlainString();
        int virgule = brut.indexOf('.');
        int debut = brut.charAt(0) == '-' ? 1 : 0;
        int finEntiers = virgule < 0 ? brut.length() : virgule;
        StringBuilder texte = new StringBuilder(brut.length() + 4).append(brut, 0, debut);
        for (int i = debut; i < finEntiers; i++) {
            if (i > debut && (finEntiers - i) % 3 == 0) {
                texte.append(ESPACE);
            }
            texte.append(brut.charAt(i));
        }
        return virgule < 0 ? texte.toString() : texte.append(',').append(brut, virgule + 1, brut.length()).toString();
    }

    /** As many decimals as needed: {@code 600}, {@code 1,25}. */
    public static String court(BigDecimal nombre) {
        BigDecimal court = nombre.stripTrailingZeros();
        return nombre(court.scale() < 0 ? court.setScale(0) : court);
    }

    /** {@code 17 septembre 2018}, and {@code 1er janvier 2018} as it is read aloud. */
    public static String date(LocalDate date) {
        String jour = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return jour + "\u00a0" + MOIS.format(date);
    }

    /** {@code septembre 2018}. */
    public static String mois(YearMonth mois) {
        return MOIS.format(mois);
    }

    /** {@code 17 septembre 2018 à 9 h 05}. */
    public static String moment(Instant instant) {
        ZonedDateTime aParis = instant.atZone(HorlogeConfiguration.PARIS);
        return date(aParis.toLocalDate()) + " à " + HEURE.format(aParis);
    }

    /** {@code à 9 h 05} of the same day, {@code le 17 septembre 2018 à 9 h 05} of another. */
    public static String depuis(Instant instant, Instant maintenant) {
        ZonedDateTime aParis = instant.atZone(HorlogeConfiguration.PARIS);
        boolean leMemeJour = aParis.toLocalDate().equals(maintenant.atZone(HorlogeConfiguration.PARIS).toLocalDate());
        return leMemeJour ? "à " + HEURE.format(aParis) : "le " + moment(instant);
    }

    public static String jour(Instant instant) {
        return date(instant.atZone(HorlogeConfiguration.PARIS).toLocalDate());
    }

    /** {@code 3 ans}, {@code 6 mois}, {@code 60 jours}: its longest unit, which is all that a retention time has. */
    public static String duree(Period duree) {
        return duree.getYears() > 0 ? duree.getYears() + (duree.getYears() > 1 ? " ans" : " an")
                : duree.getMonths() > 0 ? duree.getMonths() + " mois" : duree.getDays() + (duree.getDays() > 1 ? " jours" : " jour");
    }

    /** {@code 1 jour ouvré}, {@code 5 jours ouvrés}. */
    public static String joursOuvres(int nombre) {
        return nombre + String.valueOf(ESPACE) + (nombre > 1 ? "jours ouvrés" : "jour ouvré");
    }
}
