package fr.crefop.conference.financement.regles;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one income brings between two days, both included.
 *
 * @param mois its length; null for an income that is not counted by the month
 * @param mensuel euros a month
 * @param montant euros, rounded once
 * @param ecriture the sum, readable
 */
public record Periode(LocalDate du, LocalDate au, String payeur, String dispositif, BigDecimal mois, BigDecimal mensuel, BigDecimal montant,
        String ecriture) {}
