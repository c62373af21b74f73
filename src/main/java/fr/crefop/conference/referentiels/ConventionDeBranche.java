package fr.crefop.conference.referentiels;

/**
 * A collective agreement and the OPCO of its branch.
 *
 * @param idcc four digits
 * @param opco its name or its code, as the file says it
 */
public record ConventionDeBranche(String idcc, String titre, String opco) {}
