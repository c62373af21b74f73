package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An income paid by the hour of training: its amount a month, by the hours that make a month, times the hours (REM-6, J-7).
 *
 * @param heures of the whole training
 * @param heuresParMois of a full-time month
 * @param plancher euros a month below which it does not go; null when there is none
 */
record Horaire(BigDecimal heures, Valeur heuresParMois, BigDecimal plancher) {

    /** For so many months of a training of that length, whose hours go at an even pace; rounded once. */
    BigDecimal montant(BigDecimal mensuel, BigDecimal mois, BigDecimal tousLesMois) {
        BigDecimal aLHeure = mensuel.multiply(heures).multiply(mois)
                .divide(heuresParMois.decimal().multiply(tousLesMois), 2, RoundingMode.HALF_UP);
        return plancher == null ? aLHeure : aLHeure.max(plancher.multiply(mois).setScale(2, RoundingMode.HALF_UP));
    }

    String ecrire(String mensuel, BigDecimal mois, BigDecimal tousLesMois) {
        BigDecimal siennes = heures.multiply(mois).divide(tousLesMois, 2, RoundingMode.HALF_UP);
        String aLHeure = mensuel + " / " + nombre(heuresParMois.decimal()) + " × " + nombre(siennes) + " h";
        return plancher == null ? aLHeure
                : "max(" + aLHeure + " ; " + euros(plancher) + " × " + nombre(mois.setScale(4, RoundingMode.HALF_UP)) + " mois)";
    }
}
