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

    Votant votant() {
        return new Votant(college, siege);
    }

    MandatDeSiege jusquAu(LocalDate dernierJour) {
        return new MandatDeSiege(id, college, siege, titulaire, compte, du, dernierJour);
    }

    /** Whether it is of that seat; of any of its college, where the college answers as a whole. */
    boolean estDe(Votant votant) {
        return college.equals(votant.college()) && (votant.siege() == 0 || siege == votant.siege());
    }

    public boolean estAVenir(LocalDate jour) {
        return du.isAfter(jour);
    }
}
