package fr.crefop.conference.pilotage;

import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How the parts of one heading share its remainder: 100 % is that remainder to the cent, and nothing is ever paid over it. */
final class Partage {

    private static final Montant CENTIME = Montant.de("0.01");

    private Partage() {}

    /**
     * Each part by its rate, down to the cent and no higher than its ceiling; the cents that this rounding leaves then go
     * one by one to the part that lost the most, among those that their ceiling does not stop.
     *
     * @return one amount per part, in their order
     */
    static List<Montant> de(Montant reste, List<PartDuModele> parts) {
        List<BigDecimal> exacts = parts.stream().map(part -> selon(reste, part.taux())).toList();
        List<Montant> entiers = exacts.stream().map(exact -> new Montant(exact.setScale(2, RoundingMode.DOWN))).toList();
        Montant centimes = new Montant(selon(reste, parts.stream().map(PartDuModele::taux).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .moins(Montant.somme(entiers.stream()));
        List<Montant> montants = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            montants.add(entiers.get(i).min(parts.get(i).plafond()));
        }
        for (; centimes.estPositif(); centimes = centimes.moins(CENTIME)) {
            int perdant = -1;
            for (int i = 0; i < parts.size(); i++) {
                boolean place = montants.get(i).compareTo(parts.get(i).plafond()) < 0;
                if (place && (perdant < 0 || perte(exacts, montants, i).compareTo(perte(exacts, montants, perdant)) > 0)) {
                    perdant = i;
                }
            }
            if (perdant < 0) {
                return montants;
            }
            montants.set(perdant, montants.get(perdant).plus(CENTIME));
        }
        return montants;
    }

    /**
     * The parts of a model from what funders paid once. Rates are rounded on their running total, so that who paid
     * everything makes 100 %; a ceiling is what was paid, or the few cents more that the rounded rate asks for.
     *
     * @param lignes on one heading, each above zero
     */
    static List<PartDuModele> tirer(Montant reste, List<LigneDePlan> lignes) {
        Montant total = reste.max(Montant.somme(lignes.stream().map(LigneDePlan::montant)));
        List<PartDuModele> sansPlafond = new ArrayList<>();
        Montant paye = Montant.ZERO;
        BigDecimal jusquIci = BigDecimal.ZERO;
        for (LigneDePlan ligne : lignes) {
            paye = paye.plus(ligne.montant());
            BigDecimal cumul = paye.euros().multiply(PartDuModele.CENT).divide(total.euros(), 2, RoundingMode.HALF_UP);
            sansPlafond.add(new PartDuModele(ligne.dispositif(), ligne.rubrique(), cumul.subtract(jusquIci), total));
            jusquIci = cumul;
        }
        List<Montant> demandes = de(total, sansPlafond);
        List<PartDuModele> parts = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            PartDuModele part = sansPlafond.get(i);
            parts.add(new PartDuModele(part.dispositif(), part.rubrique(), part.taux(), lignes.get(i).montant().max(demandes.get(i))));
        }
        return parts;
    }

    private static BigDecimal selon(Montant reste, BigDecimal taux) {
        return reste.euros().multiply(taux).divide(PartDuModele.CENT);
    }

    private static BigDecimal perte(List<BigDecimal> exacts, List<Montant> montants, int rang) {
        return exacts.get(rang).subtract(montants.get(rang).euros());
    }
}
