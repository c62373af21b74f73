package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The words of a régime that no other declaration holds (mots.yaml), and what it is founded on (sources.yaml).
 *
 * @param sources by key
 * @param revenus what a person lives on during the training, by code, where it is no dispositif, and by the first day of the trainings
 *     that call it so
 * @param choix codes of the choices left to the conférence
 * @param conventions by the parameter that says whether they are active
 * @param familles of parameters, by the first word of their key
 * @param conseils by the name of the rule that gives them
 */
public record Lexique(Map<String, Source> sources, Map<String, NavigableMap<LocalDate, String>> revenus, Map<String, String> choix,
        Map<String, String> conventions, Map<String, String> familles, Map<String, MotsDUnConseil> conseils) {

    /** What stands in braces is what the rule gives under that name. */
    public record MotsDUnConseil(String libelle, String effet) {}

    /** Its name for a training that starts on that day, or with null its last one; before the first of its names, that first one. Null when it has none. */
    public String revenu(String code, LocalDate debut) {
        NavigableMap<LocalDate, String> noms = revenus.get(code);
        if (noms == null) {
            return null;
        }
        Map.Entry<LocalDate, String> nom = debut == null ? noms.lastEntry() : noms.floorEntry(debut);
        return (nom == null ? noms.firstEntry() : nom).getValue();
    }
}
