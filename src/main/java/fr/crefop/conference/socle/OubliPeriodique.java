package fr.crefop.conference.socle;

import java.time.Instant;

/** What a room keeps of people beside their cases, and forgets in time. */
public interface OubliPeriodique {

    /** Its code in vie-privee/conservation.yaml. */
    String regle();

    /** @return how many things of before that moment were forgotten; zero when nothing is left to forget */
    int oublierAvant(Instant limite);
}
