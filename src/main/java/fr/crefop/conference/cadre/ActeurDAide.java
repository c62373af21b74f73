package fr.crefop.conference.cadre;

/**
 * Who has a part in an individual aid, as rules/aides.yaml names them: studies it, pays it, prescribes it, shares it.
 *
 * @param role what a region's funder is asked for by (REGION): then the payer is the funder of that role; null for others
 * @param inscrit whoever is a job seeker is registered with it
 */
public record ActeurDAide(String code, String libelle, String role, boolean inscrit) {}
