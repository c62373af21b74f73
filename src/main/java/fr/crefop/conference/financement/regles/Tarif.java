package fr.crefop.conference.financement.regles;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One row of an OPCA's grid, once chosen.
 *
 * @param taux euros an hour; null = the price of the training ("réel")
 * @param plafond euros for the whole, null without one
 * @param heuresMax hours paid at most, null without limit
 * @param forfait a lump sum that replaces hours by rate, null without one
 * @param inconnu the body pays, and nobody found at what rate
 * @param aFixer the row alone is marked C, in a grid whose other rows have a source
 */
public record Tarif(BigDecimal taux, BigDecimal plafond, BigDecimal heuresMax, BigDecimal forfait, boolean inconnu, boolean aFixer) {

    static Tarif lire(Map<String, Object> ligne) {
        Object taux = ligne.get("taux");
        return new Tarif(taux instanceof BigDecimal montant ? montant : null, (BigDecimal) ligne.get("plafond"),
                (BigDecimal) ligne.get("heuresMax"), (BigDecimal) ligne.get("forfait"),
                "inconnu".equals(taux), "C".equals(ligne.get("marque")));
    }

    public BigDecimal heures(BigDecimal heures) {
        return heuresMax == null ? heures : heures.min(heuresMax);
    }
}
