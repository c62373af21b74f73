package fr.crefop.conference.socle;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A date as a form sends it, of a time people live in: no calendar, clock or table is ever asked for another. */
public final class DateSaisie {

    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2099;

    private DateSaisie() {}

    /** @return null when nothing was typed; @throws RefusMetier when it is no date, or not of this century */
    public static LocalDate lire(String champ, String texte) {
        if (texte == null || texte.isBlank()) {
            return null;
        }
        LocalDate date;
        try {
            date = LocalDate.parse(texte.strip());
        } catch (DateTimeParseException e) {
            throw refus(champ, texte, "Date attendue sous la forme 2018-10-20.");
        }
        if (date.getYear() < PREMIERE_ANNEE || date.getYear() > DERNIERE_ANNEE) {
            throw refus(champ, texte, "Donnez une date entre " + PREMIERE_ANNEE + " et " + DERNIERE_ANNEE + ".");
        }
        return date;
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
