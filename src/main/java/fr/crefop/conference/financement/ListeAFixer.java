package fr.crefop.conference.financement;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of codes as people read and type it.
 *
 * @param choix the codes it may hold and what each says; empty where they are numbers, which are typed
 * @param codes those that it holds
 */
public record ListeAFixer(Map<String, String> choix, Set<String> codes) {

    static ListeAFixer de(String cle, Set<?> codes) {
        Set<String> ranges = new TreeSet<>();
        codes.forEach(code -> ranges.add(code.toString()));
        return new ListeAFixer(new ListeFixee(cle, codes).choix(), ranges);
    }

    /** As it is typed. */
    public String saisie() {
        return ListeFixee.texte(codes);
    }
}
