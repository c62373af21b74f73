package fr.crefop.conference.securite;

import java.util.Map;

/**
 * Which cases an account sees, as the database may be asked for many at once.
 *
 * @param condition on {@code conference.dossier_lisible d}, or on any view of cases that bears its columns
 * @param nommee of those, the cases whose person's name it may know
 * @param complete of those, the cases of which it sees every line of the plan; of the others its own, those of {@code financeurs}
 * @param entiere of those, the cases of which nothing is left out for it
 * @param parametres that both conditions name
 */
public record Visibilite(String condition, String nommee, String complete, String entiere, Map<String, Object> parametres) {}
