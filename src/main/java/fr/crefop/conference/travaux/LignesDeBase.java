package fr.crefop.conference.travaux;

import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines a proposal starts from. A scenario may suppose what does not hold yet: whatever it takes from a funder beyond
 * what the rules allow with the same dispositifs left out is a derogation, which that funder alone can accept.
 */
final class LignesDeBase {

    private LignesDeBase() {}

    static List<LigneDePlan> selonLesRegles(PlanDeFinancement plan) {
        return plan.contributions().stream().map(LigneDePlan::de).toList();
    }

    /**
     * @param suppose the plan of the scenario
     * @param permis the plan of the rules with the dispositifs that the scenario leaves out
     * @param motif of the derogations
     */
    static List<LigneDePlan> selon(PlanDeFinancement suppose, PlanDeFinancement permis, String motif) {
        List<LigneDePlan> lignes = new ArrayList<>();
        for (Contribution part : suppose.contributions()) {
            Montant admis = Montant.somme(permis.contributions().stream().filter(p -> memePart(p, part)).map(Contribution::montant))
                    .min(part.montant());
            Montant exces = part.montant().moins(admis);
            if (admis.estPositif()) {
                lignes.add(new LigneDePlan(part.financeur(), part.dispositif(), part.rubrique(), admis, null));
            }
            if (exces.estPositif()) {
                lignes.add(new LigneDePlan(part.financeur(), part.dispositif(), part.rubrique(), exces, motif));
            }
        }
        return lignes;
    }

    private static boolean memePart(Contribution une, Contribution autre) {
        return une.financeur().equals(autre.financeur()) && une.dispositif() == autre.dispositif()
                && une.rubrique() == autre.rubrique();
    }
}
