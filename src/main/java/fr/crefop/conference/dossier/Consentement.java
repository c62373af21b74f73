package fr.crefop.conference.dossier;

import java.time.LocalDate;

/**
 * What the person agreed to.
 *
 * @param le the day it was given
 * @param portee what is handed on, and to whom, in the words that were read to the person
 */
public record Consentement(LocalDate le, String portee) {

    /** Before this law (RGPD) nobody asked for it in this form; a day of before is a slip of the keyboard. */
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2015, 1, 1);

    /** Why a day cannot be one of a consent or of its withdrawal; null when it can. */
    static String refus(LocalDate jour, LocalDate aujourdHui) {
        return jour.isAfter(aujourdHui) ? "Ce jour n'est pas encore venu." : jour.isBefore(PREMIER_JOUR) ? "Ce jour est trop ancien." : null;
    }
}
