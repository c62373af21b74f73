package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;

/**
 * A share of a plan as it is proposed to a funder, whether computed or added by the working group.
 *
 * @param derogation the reason why the line stands above the funder's scale or outside its conditions; null when the
 *     line follows the rules
 * @param dotation true when the line follows the rules of a dotation that the working group brought, and the demande does not tell
 */
public record LigneDePlan(
        String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, String derogation, boolean dotation) {

    /** No dotation. */
    public LigneDePlan(String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, String derogation) {
        this(financeur, dispositif, rubrique, montant, derogation, false);
    }

    public static LigneDePlan de(PlanDeFinancement.Contribution contribution) {
        return new LigneDePlan(contribution.financeur(), contribution.dispositif(), contribution.rubrique(),
                contribution.montant(), null);
    }

    /** The same, by a dotation of the group. */
    public LigneDePlan enDotation() {
        return new LigneDePlan(financeur, dispositif, rubrique, montant, derogation, true);
    }

    /** The same share, of another amount. */
    public LigneDePlan de(Montant autre) {
        return new LigneDePlan(financeur, dispositif, rubrique, autre, derogation, dotation);
    }

    /** The same share, of another funder. */
    public LigneDePlan payeePar(String autre) {
        return new LigneDePlan(autre, dispositif, rubrique, montant, derogation, dotation);
    }
}
