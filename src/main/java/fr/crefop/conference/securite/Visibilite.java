package fr.crefop.conference.securite;

import java.util.List;
import java.util.Map;

/**
 * Which cases an account sees, as the database may be asked for many at once.
 *
 * @param condition on {@code conference.dossier_lisible d}, or on any view of cases that bears its columns
 * @param nommee of those, the cases whose person's name it may know
 * @param complete of those, the cases of which it sees every line of the plan; of the others its own, those of {@code financeurs}
 * @param entiere of those, the cases of which nothing is left out for it
 * @param regles what the condition is made of, at least one, one rule of the rights file each: a list asks for the first of each, which an index can find, rather than
 *         for the first of all, for which every case would be looked at. A case may be seen by several
 * @param parametres that all conditions name
 */
public record Visibilite(String condition, String nommee, String complete, String entiere, List<Regle> regles, Map<String, Object> parametres) {

    /**
     * @param condition as that of the whole, for the cases of this rule alone
     * @param nommee whether the name of their persons may be known
     */
    public record Regle(String condition, boolean nommee) {}
}
