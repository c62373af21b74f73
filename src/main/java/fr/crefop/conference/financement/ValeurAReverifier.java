package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.financement.bareme.Verification;
import fr.crefop.conference.vocabulaire.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * What has to be read again at its source once in twelve months.
 *
 * @param de what it is a value of: a dispositif, a family of values, or an individual aid of the region
 * @param valeur in French, as it stands; empty for the rules of an aid
 * @param source titled; {@code references} the same texts with author, date and place, where known
 * @param verifieLe the last reading, as precisely as it is known
 */
public record ValeurAReverifier(String de, String description, String valeur, String source, List<Reference> references, DateDite verifieLe) {

    /** The last day on which one trusts that reading. */
    public LocalDate aRelireAvant() {
        return Verification.dernierJour(verifieLe.premier());
    }
}
