package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import java.time.LocalDate;

/**
 * Who holds a seat of a college, from when to when.
 *
 * @param siege from 1; the first is that of the head of the college
 * @param titulaire false for a substitute
 * @param au last day; null until somebody ends it
 */
public record MandatDeSiege(long id, College college, int siege, boolean titulaire, String compte, LocalDate du, LocalDate au) {

    public boolean courtLe(LocalDate jour) {
        return !du.isAfter(jour) && (au == null || !au.isBefore(jour));
    }

    public boolean estAVenir(LocalDate jour) {
        return du.isAfter(jour);
    }
}
