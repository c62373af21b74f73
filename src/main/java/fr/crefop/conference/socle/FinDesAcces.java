package fr.crefop.conference.socle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How long a case is still seen by those who have no more to do with it, or who have no account. */
public interface FinDesAcces {

    /** A case that was closed before that moment is seen no more by those who decided of it, and do not follow its person. */
    Instant closDepuis();

    /** A case that was handed over before that moment is seen no more by who followed it. */
    Instant transfereDepuis();

    /** When the link of a person opens no page any more, where its time runs from that day. */
    Instant finDUnLien(LocalDate depuis);

    /** How long a training lasts at most, for the link of who entered it: a last day that is mistyped does not leave a page open for years. */
    Period formationAuPlus();
}
