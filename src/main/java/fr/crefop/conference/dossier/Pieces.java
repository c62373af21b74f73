package fr.crefop.conference.dossier;

import java.math.BigDecimal;

/** Agreements and papers of the case: property {@code dossier} of the public contract. */
public record Pieces(
        Boolean validationPoleEmploi,
        Boolean promesseEmbauche,
        Boolean accordEmployeur,
        ContributionEmployeur contributionEmployeur,
        Boolean initiativeEmployeur,
        Integer nombreDevis,
        Boolean lettreMotivation,
        Boolean avisMedecinTravail,
        Boolean prescription,
        BigDecimal apportPersonnelPropose) {

    public static final Pieces INCONNUES = new Pieces(null, null, null, null, null, null, null, null, null, null);

    public enum ModeContribution { AUCUNE, MONTANT, POURCENTAGE, RESTE }

    public record ContributionEmployeur(ModeContribution mode, BigDecimal valeur) {}
}
