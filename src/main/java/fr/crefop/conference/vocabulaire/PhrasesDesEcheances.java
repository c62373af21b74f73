package fr.crefop.conference.vocabulaire;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a last useful day is, for a reader of that day. */
public final class PhrasesDesEcheances {

    /** From how many days on it is near: two weeks leave time to act. */
    private static final int PROCHE = 14;

    private PhrasesDesEcheances() {}

    public static boolean estPassee(LocalDate dernierJour, LocalDate aujourdHui) {
        return dernierJour.isBefore(aujourdHui);
    }

    /** Still to come, and soon. */
    public static boolean estProche(LocalDate dernierJour, LocalDate aujourdHui) {
        return !estPassee(dernierJour, aujourdHui) && !dernierJour.isAfter(aujourdHui.plusDays(PROCHE));
    }

    /** {@code dans 5 jours}, {@code demain}, {@code aujourd'hui}, {@code passé depuis 3 jours}. */
    public static String dansCombien(LocalDate dernierJour, LocalDate aujourdHui) {
        int jours = Math.toIntExact(ChronoUnit.DAYS.between(aujourdHui, dernierJour));
        if (jours < 0) {
            return "passé depuis " + Grandeurs.accord(-jours, "jour");
        }
        return jours == 0 ? "aujourd'hui" : jours == 1 ? "demain" : "dans " + Grandeurs.accord(jours, "jour");
    }
}
