package fr.crefop.conference.socle;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour as a person types it, on 24 hours: no browser puts words of its own language beside it. */
public final class HeureSaisie {

    private static final Pattern ECRITE = Pattern.compile("(\\d{1,2})(?:\\s*[hH:]\\s*(\\d{2})?)?");
    private static final int HEURES = 24;
    private static final int MINUTES = 60;

    private HeureSaisie() {}

    /** Reads 14 h 30, 14h30, 14:30, 14 h and 14. @throws RefusMetier when nothing was typed, or when it is no hour of a day */
    public static LocalTime lire(String champ, String texte) {
        Matcher ecrite = ECRITE.matcher(texte == null ? "" : texte.replace('\u00a0', ' ').replace('\u202f', ' ').strip());
        if (ecrite.matches()) {
            int heure = Integer.parseInt(ecrite.group(1));
            int minute = ecrite.group(2) == null ? 0 : Integer.parseInt(ecrite.group(2));
            if (heure < HEURES && minute < MINUTES) {
                return LocalTime.of(heure, minute);
            }
        }
        String message = "Donnez l'heure sur 24 heures, par exemple 14 h 30.";
        throw new RefusMetier(message, List.of(new Erreur(champ, texte, message)));
    }

    /** As {@link #lire} reads it back: 14 h 30. */
    public static String ecrire(LocalTime heure) {
        return "%d h %02d".formatted(heure.getHour(), heure.getMinute());
    }
}
