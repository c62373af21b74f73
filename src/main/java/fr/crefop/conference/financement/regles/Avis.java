package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.TypeDeConseil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/** What the rules of the group "conseils" have to say beside the plan; the régime has the words. */
public final class Avis {

    private final List<Dit> dits = new ArrayList<>(2);

    /**
     * @param regle name of the rule that says it
     * @param dispositif the code of the one it is about, or null
     * @param valeurs what the régime's words name in braces, as a reader reads it
     */
    public record Dit(String regle, TypeDeConseil type, String dispositif, Map<String, String> valeurs) {}

    public void dire(Rule regle, TypeDeConseil type, String dispositif) {
        dire(regle, type, dispositif, Map.of());
    }

    public void dire(Rule regle, TypeDeConseil type, String dispositif, Map<String, String> valeurs) {
        dits.add(new Dit(regle.getName(), type, dispositif, valeurs));
    }

    /** In no order: rules fire as they come. */
    public List<Dit> dits() {
        return dits;
    }
}
