package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Disponibilite;

/**
 * One of the things that a dispositif stands for is closed, and none is open.
 *
 * @param regle id of the référentiel
 * @param dit what is closed, since when and why, for a French reader
 * @param etat null where it is closed by its dates alone
 */
public record Fermeture(String regle, String dit, String provenance, Disponibilite.Etat etat) {}
