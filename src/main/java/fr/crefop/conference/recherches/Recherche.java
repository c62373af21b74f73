package fr.crefop.conference.recherches;

/**
 * A search under the name that its owner gave it.
 *
 * @param filtre as the address of the list says it, without the question mark
 */
public record Recherche(long id, String nom, String filtre) {}
