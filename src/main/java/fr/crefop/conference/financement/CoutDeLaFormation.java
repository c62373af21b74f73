package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.socle.Montant;
import java.util.Collection;
import java.util.List;

/** What a training costs by heading, and what a set of shares leaves of it (référentiel T-1: never above a cost). */
public final class CoutDeLaFormation {

    private final List<LigneDeRubrique> rubriques;

    private CoutDeLaFormation(List<LigneDeRubrique> rubriques) {
        this.rubriques = rubriques;
    }

    public static CoutDeLaFormation selon(PlanDeFinancement plan) {
        return new CoutDeLaFormation(plan.rubriques());
    }

    /** Zero for a heading whose cost is not known: nothing can be promised on it. */
    public Montant cout(Rubrique rubrique) {
        return rubriques.stream().filter(l -> l.rubrique() == rubrique).map(LigneDeRubrique::cout).findFirst()
                .orElse(Montant.ZERO);
    }

    public Montant finance(Rubrique rubrique, Collection<LigneDePlan> lignes) {
        return Montant.somme(lignes.stream().filter(l -> l.rubrique() == rubrique).map(LigneDePlan::montant));
    }

    /** Sum over the headings of known cost. */
    public Montant reste(Collection<LigneDePlan> lignes) {
        return Montant.somme(rubriques.stream()
                .map(l -> l.cout().moins(finance(l.rubrique(), lignes))));
    }

    /** The first heading, in their order, on which the shares exceed the cost; null when none does. */
    public Rubrique depassement(Collection<LigneDePlan> lignes) {
        return lignes.stream().map(LigneDePlan::rubrique).distinct().sorted()
                .filter(r -> finance(r, lignes).compareTo(cout(r)) > 0)
                .findFirst().orElse(null);
    }
}
