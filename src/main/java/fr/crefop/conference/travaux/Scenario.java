package fr.crefop.conference.travaux;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A plan under named hypotheses, computed when it was made and kept as it was.
 *
 * @param passage of the case through the procedure; {@code tour} round of the group in it; both from 1
 * @param hypotheses barème key to value, plus {@code exclure}; empty for the plan of the rules, first of each round
 * @param retenu whether the proposal of the round starts from it
 */
public record Scenario(
        long id, int passage, int tour, String nom, Map<String, Object> hypotheses, PlanDeFinancement plan, boolean retenu) {

    static final String EXCLURE = "exclure";

    public boolean reference() {
        return hypotheses.isEmpty();
    }

    /** The dispositifs left out. */
    public List<String> exclus() {
        return hypotheses.get(EXCLURE) instanceof Collection<?> noms ? noms.stream().map(String::valueOf).toList() : List.of();
    }
}
