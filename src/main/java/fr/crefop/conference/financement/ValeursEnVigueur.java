package fr.crefop.conference.financement;

import java.time.Instant;
import java.time.LocalDate;

/** What the plan needs of the values that the conférence set, by the day the training starts. */
interface ValeursEnVigueur {

    /** As known now; the same object as long as nothing changed. */
    Reglage le(LocalDate jour);

    /** As they were known at that instant: to compute a plan of the past again. */
    Reglage le(LocalDate jour, Instant connuLe);

    /** Of all that holds on one day or another, as known now: the same text as long as nothing of it changed. */
    String version();
}
