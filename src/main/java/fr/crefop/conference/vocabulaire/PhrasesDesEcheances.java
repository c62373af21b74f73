package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.JoursOuvres;
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

    /**
     * A procedure that ends too late for an act of the plan; it is said before the way is chosen.
     *
     * @param voie name of the way
     * @param usuels false where the delays of the case were shortened
     * @param acte with whose act it is
     */
    public static String finiraitTropTard(String voie, boolean usuels, LocalDate fin, String acte, LocalDate dernierJour, LocalDate aujourdHui) {
        return voie + " : aux délais " + (usuels ? "usuels" : "raccourcis de ce dossier") + ", la décision viendrait le "
                + EnFrancais.date(fin) + ", trop tard pour « " + acte + " », au plus tard le " + EnFrancais.date(dernierJour) + ", "
                + (dernierJour.isAfter(aujourdHui) ? "dans " + EnFrancais.joursOuvres(JoursOuvres.entre(aujourdHui, dernierJour))
                        : dansCombien(dernierJour, aujourdHui));
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
