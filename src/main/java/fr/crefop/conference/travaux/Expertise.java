package fr.crefop.conference.travaux;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An advice that the rapporteur asks of an actor, and its answer.
 *
 * @param reponse null unless given; {@code motif} null unless revoked
 * @param par who answered or revoked; null while it is awaited and when it was never given
 * @param document null when the answer came without one
 */
public record Expertise(
        long id,
        String numero,
        Acteur acteur,
        String question,
        LocalDate echeance,
        String demandePar,
        Instant demandeLe,
        EtatExpertise etat,
        String reponse,
        String motif,
        String par,
        Instant le,
        String document) {

    public boolean attendue() {
        return etat == EtatExpertise.ATTENDU;
    }
}
