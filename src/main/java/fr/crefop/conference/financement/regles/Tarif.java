package fr.crefop.conference.financement.regles;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One row of an OPCA's or an OPCO's grid, once chosen.
 *
 * @param taux euros an hour, a night or a meal, as its grid says; null = the price of the training ("réel")
 * @param plafond euros for the whole, null without one
 * @param heuresMax hours paid at most, null without limit
 * @param forfait a lump sum that replaces hours by rate, null without one
 * @param part percent of the teaching that it pays, on other headings together; null without one
 * @param inconnu the body pays, and nobody found at what rate
 * @param aFixer the row alone is marked C, in a grid whose other rows have a source
 */
public record Tarif(BigDecimal taux, BigDecimal plafond, BigDecimal heuresMax, BigDecimal forfait, BigDecimal part, boolean inconnu, boolean aFixer) {

    static Tarif lire(Map<String, Object> ligne) {
        Object taux = ligne.get("taux");
        return new Tarif(taux instanceof BigDecimal montant ? montant : null, (BigDecimal) ligne.get("plafond"),
                (BigDecimal) ligne.get("heuresMax"), (BigDecimal) ligne.get("forfait"), (BigDecimal) ligne.get("part"),
                "inconnu".equals(taux), "C".equals(ligne.get("marque")));
    }

    public BigDecimal heures(BigDecimal heures) {
        return heuresMax == null ? heures : heures.min(heuresMax);
    }
}
