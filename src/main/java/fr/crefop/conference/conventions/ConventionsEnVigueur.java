package fr.crefop.conference.conventions;

import java.time.Instant;
import java.time.LocalDate;

/** What the rules need of the register: the conventions that hold for a training, by the day it starts. */
public interface ConventionsEnVigueur {

    /** As known now; the same object as long as nothing changed. */
    Actives le(LocalDate jour);

    /** As they were known at that instant: to compute a plan of the past again. */
    Actives le(LocalDate jour, Instant connuLe);

    /** Of all that holds on one day or another, as known now: the same text as long as nothing of it changed. */
    String version();
}
