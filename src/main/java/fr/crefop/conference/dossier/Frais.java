package fr.crefop.conference.dossier;

import java.math.BigDecimal;

/** Costs beside the teaching, in euros for the whole training, and what some scales need to compute theirs. */
public record Frais(
        BigDecimal nonPedagogiques,
        BigDecimal transport,
        BigDecimal hebergement,
        BigDecimal restauration,
        BigDecimal gardeEnfants,
        BigDecimal kmAllerRetour,
        BigDecimal minutesAllerRetour,
        Integer jours,
        Integer nuits) {

    public static final Frais INCONNUS = new Frais(null, null, null, null, null, null, null, null, null);
}
