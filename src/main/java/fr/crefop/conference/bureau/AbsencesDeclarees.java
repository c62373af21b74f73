package fr.crefop.conference.bureau;

import java.time.LocalDate;

/** Whether somebody said they would be away, or has left: answered by those who keep the accounts. */
public interface AbsencesDeclarees {

    boolean estAbsent(String compte, LocalDate jour);

    /** Whether the account is closed: nobody answers with it any more. */
    boolean estParti(String compte);
}
