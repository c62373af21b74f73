package fr.crefop.conference.pilotage;

import fr.crefop.conference.socle.Montant;
import java.time.Instant;

/**
 * A plan that the trial of a proposed value changed, as it was computed then.
 *
 * @param avant euros left to find by the rules with the values in force; {@code apres} with the value tried
 */
public record PlanEssaye(String numero, Instant recuLe, Montant avant, Montant apres) {

    public Montant ecart() {
        return apres.moins(avant);
    }
}
