package fr.crefop.conference.financement.regles;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hours that an account may bring to a training, at a rate and never above the price of the training.
 *
 * @param heures hours that may be mobilised
 * @param taux euros an hour; null = the price of the training
 * @param prix euros for the whole training
 * @param heuresCentre hours of the whole training
 */
public record HeuresDuCompte(BigDecimal heures, BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre) {

    /** An account counts hundredths of an hour. */
    private static final int DECIMALES = 2;
    private static final int PRECISION = 20;

    /** Euros for so many hours, not rounded. */
    public BigDecimal montant(BigDecimal nombre) {
        return Termes.auPrix(nombre, taux, prix, heuresCentre);
    }

    /** True when an hour of this account is worth less than one at that rate (null = the price of the training). */
    public boolean valentMoinsQue(HeuresDuCompte autres) {
        return montant(BigDecimal.ONE).compareTo(autres.montant(BigDecimal.ONE)) < 0;
    }

    /** Hours that such an amount uses up: they stop where a ceiling stops the amount (référentiel I.6). */
    public BigDecimal pour(BigDecimal montant) {
        BigDecimal plein = montant(heures);
        return montant.compareTo(plein.setScale(2, RoundingMode.HALF_UP)) >= 0 ? heures
                : heures.multiply(montant).divide(plein, PRECISION, RoundingMode.HALF_UP).setScale(DECIMALES, RoundingMode.DOWN);
    }

    /** The most whole hours, fewer than all, that are worth less than such an amount; zero when none are. */
    public BigDecimal sousLeMontant(BigDecimal montant) {
        BigDecimal uneHeure = montant(BigDecimal.ONE);
        BigDecimal moins = heures.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return uneHeure.signum() == 0 ? BigDecimal.ZERO
                : montant.divide(uneHeure, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE).min(moins).max(BigDecimal.ZERO);
    }

    public Terme terme(BigDecimal nombre) {
        return Termes.heuresAuPrix(nombre, taux, prix, heuresCentre);
    }
}
