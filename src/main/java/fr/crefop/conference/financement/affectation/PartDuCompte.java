package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.HeuresDuCompte;
import fr.crefop.conference.financement.regles.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many hours of the personal account are mobilised: their holder may keep some. What the plan leaves follows the hours
 * along straight lines, so that the least is at the end of one of them: these are the ends.
 */
interface PartDuCompte {

    /** @param reste euros left on the teaching costs when the account is served */
    BigDecimal heures(HeuresDuCompte compte, BigDecimal reste);

    /** The most that leave something to those who come after, so that what pays only beside them does. */
    PartDuCompte SANS_TOUT_PAYER = (compte, reste) -> compte.sousLeMontant(reste);

    /** The hours that this one, whose hours are worth more, cannot pay anyway because of its own ceiling: none without one. */
    static PartDuCompte horsDuPlafondDe(Droits autre, BigDecimal cout) {
        HeuresDuCompte siennes = autre.heuresHorsCpf();
        BigDecimal plafond = autre.parRubrique().get(Rubrique.CP).montant(new Service(Rubrique.CP, cout, cout, BigDecimal.ZERO));
        BigDecimal heures = siennes.heures().subtract(siennes.pour(plafond.setScale(2, RoundingMode.HALF_UP)));
        return (compte, reste) -> compte.heures().min(heures);
    }
}
