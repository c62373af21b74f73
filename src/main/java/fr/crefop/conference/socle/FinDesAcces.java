package fr.crefop.conference.socle;

import java.time.Instant;

/** How long those who decided of a case, and do not follow its person, still see it once it is closed. */
public interface FinDesAcces {

    /** A case that was closed before that moment is seen by them no more. */
    Instant closDepuis();
}
