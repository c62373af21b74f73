package fr.crefop.conference.pilotage;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;

/**
 * What a funder takes, by way of derogation, of the remainder on one heading.
 *
 * @param taux percent of that remainder, two decimals, above 0 and at most 100
 * @param plafond in euros, for one case
 */
public record PartDuModele(Dispositif dispositif, Rubrique rubrique, BigDecimal taux, Montant plafond) {

    static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** A share of a real case, in euros. */
    public record PartChiffree(Dispositif dispositif, Rubrique rubrique, Montant montant) {}
}
