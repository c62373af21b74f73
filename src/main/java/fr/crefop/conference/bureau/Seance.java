package fr.crefop.conference.bureau;

import java.time.Instant;

/**
 * A session of the bureau.
 *
 * @param debut day and hour it begins
 * @param lieu where it is held, as written by the secretariat
 * @param motif why it was last moved, or cancelled; null otherwise
 * @param convoqueeLe null as long as its members know nothing of it
 */
public record Seance(long id, Instant debut, String lieu, EtatSeance etat, String motif, Instant convoqueeLe) {

    public boolean estConvoquee() {
        return etat == EtatSeance.CONVOQUEE;
    }
}
