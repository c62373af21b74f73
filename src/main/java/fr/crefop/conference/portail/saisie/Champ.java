package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.financement.MotsDesCodes;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One field of the form.
 *
 * @param chemin path in the contract's JSON, and name of the input
 * @param options code to French words, in the order shown, those of financement where the form has none; empty for free fields
 * @param rare folded away at first
 */
public record Champ(
        String chemin, TypeDeChamp type, String libelle, String aide, String unite,
        boolean requis, boolean rare, Map<String, String> options) {

    public Champ {
        options = options == null ? Map.of() : Collections.unmodifiableMap(MotsDesCodes.completer(options));
        unite = unite == null && type == TypeDeChamp.EUROS ? "€" : unite;
    }

    /** Names of the inputs that carry this field. */
    public List<String> noms() {
        return type == TypeDeChamp.DATES_PAR_CLE
                ? options.keySet().stream().map(cle -> chemin + "." + cle).toList()
                : List.of(chemin);
    }

    boolean porte(String champ) {
        return champ.equals(chemin) || champ.startsWith(chemin + ".") || champ.startsWith(chemin + "[");
    }
}
