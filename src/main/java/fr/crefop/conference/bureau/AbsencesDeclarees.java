package fr.crefop.conference.bureau;

import java.time.LocalDate;

/** Whether somebody said they would be away: answered by those who keep the accounts. */
public interface AbsencesDeclarees {

    boolean estAbsent(String compte, LocalDate jour);
}
