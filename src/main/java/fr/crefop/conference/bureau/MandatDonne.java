package fr.crefop.conference.bureau;

import java.time.LocalDate;

/**
 * Somebody holds a seat on days on which they did not, by a mandate that was given or made longer. Said in the transaction that makes it so.
 *
 * @param au last day; null without an end
 */
public record MandatDonne(String compte, LocalDate du, LocalDate au) {

    public boolean comprend(LocalDate jour) {
        return !du.isAfter(jour) && (au == null || !au.isBefore(jour));
    }
}
