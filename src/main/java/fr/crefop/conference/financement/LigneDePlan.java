package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;

/**
 * A share of a plan as it is proposed to a funder, whether computed or added by the working group.
 *
 * @param derogation the reason why the line stands above the funder's scale or outside its conditions; null when the
 *     line follows the rules
 */
public record LigneDePlan(
        String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, String derogation) {

    public static LigneDePlan de(PlanDeFinancement.Contribution contribution) {
        return new LigneDePlan(contribution.financeur(), contribution.dispositif(), contribution.rubrique(),
                contribution.montant(), null);
    }
}
