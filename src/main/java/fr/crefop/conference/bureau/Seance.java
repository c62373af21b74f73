package fr.crefop.conference.bureau;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Report;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A session of the bureau.
 *
 * @param debut day and hour it begins
 * @param lieu where it is held, as written by the secretariat
 * @param motif why it was last moved, or cancelled; null otherwise
 * @param jourVoulu the day off that was typed, when it was moved; null otherwise
 * @param convoqueeLe null as long as its members know nothing of it
 */
public record Seance(long id, Instant debut, String lieu, EtatSeance etat, String motif,
        LocalDate jourVoulu, Instant convoqueeLe) {

    public boolean estConvoquee() {
        return etat == EtatSeance.CONVOQUEE;
    }

    /** In Paris. */
    public LocalDate jour() {
        return LocalDate.ofInstant(debut, HorlogeConfiguration.PARIS);
    }

    /** Why it is not on the day that was typed; null when it is. */
    public String phraseDeReport() {
        return Report.relu(jourVoulu, jour()).phrase("la séance");
    }
}
