package fr.crefop.conference.socle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A day that somebody typed for others to meet, and the working day that it becomes (référentiel I.5).
 *
 * @param voulu as it was typed
 * @param retenu the same when it is a working day, else the next one
 */
public record Report(LocalDate voulu, LocalDate retenu) {

    public static Report auJourOuvre(LocalDate voulu) {
        return new Report(voulu, JoursOuvres.estOuvre(voulu) ? voulu : JoursOuvres.apres(voulu, 1));
    }

    /** As it is kept in a table. @param voulu null when the day was not moved */
    public static Report relu(LocalDate voulu, LocalDate retenu) {
        return new Report(voulu == null ? retenu : voulu, retenu);
    }

    public boolean aLieu() {
        return !voulu.equals(retenu);
    }

    /**
     * "Le 1er novembre 2026 est un dimanche férié : l'échéance est reportée au lundi 2 novembre."
     *
     * @param quoi what is moved, feminine, with its article
     * @return null when the day was not moved
     */
    public String phrase(String quoi) {
        return aLieu() ? "Le " + EnFrancais.date(voulu) + " est " + repos(voulu) + " : " + quoi + " est reportée au "
                + semaine(retenu) + " " + jour() + "." : null;
    }

    /** Without its year as long as that is the same. */
    private String jour() {
        String date = EnFrancais.date(retenu);
        return retenu.getYear() == voulu.getYear() ? date.substring(0, date.lastIndexOf(' ')) : date;
    }

    private static String repos(LocalDate jour) {
        boolean finDeSemaine = jour.getDayOfWeek() == DayOfWeek.SATURDAY || jour.getDayOfWeek() == DayOfWeek.SUNDAY;
        return "un " + (finDeSemaine ? semaine(jour) : "jour") + (JoursOuvres.estFerie(jour) ? " férié" : "");
    }

    private static String semaine(LocalDate jour) {
        return jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
