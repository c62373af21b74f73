package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Region;
import java.time.LocalDate;

/**
 * What a person reads of her case without an account: no vote, no reason written for others, no comment.
 *
 * @param situation where her case stands, in a sentence
 * @param feuille her plan, decided or not yet; null when it ended without one, or before the first is computed
 * @param organisme who trains her, as it is known today; null when nobody said it
 * @param commencee she entered the training: what she had to do before it is done
 * @param fin how it ended without a plan; null otherwise
 */
public record PageDeLaPersonne(String numero, String personne, Region region, String formation, String situation, FeuilleDuPlan feuille,
        String organisme, boolean commencee, Fin fin, Accompagnant accompagnant) {

    /** @param decision and {@code suite}, what she may do now, are sentences */
    public record Fin(String decision, LocalDate le, String suite) {}
}
