package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import java.time.LocalDate;
import java.util.Set;

/** Who of a college can answer: said by those who keep the accounts. */
public interface ComptesDuBureau {

    /** Identifiers of the accounts that are open and still of the college. */
    Set<String> duCollege(College college);

    /** Whether somebody said they would be away that day. */
    boolean estAbsent(String compte, LocalDate jour);
}
