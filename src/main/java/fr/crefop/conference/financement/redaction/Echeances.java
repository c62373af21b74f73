package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Echeancier.Acte;
import java.util.Comparator;
import java.util.List;

/** The last useful day of each act that the plan asks of somebody: the earliest first. */
final class Echeances {

    private Echeances() {}

    static List<Echeance> de(Evaluation e) {
        return e.echeancier().actes().stream().sorted(Comparator.comparing(Acte::dernierJour)
                .thenComparing(acte -> acte.pour().dispositif()).thenComparing(Acte::regle)).map(Echeances::de).toList();
    }

    private static Echeance de(Acte acte) {
        return new Echeance(acte.pour().dispositif(), acte.regle().libelle(), acte.qui(), acte.dernierJour(), acte.pour().aConfirmer(),
                acte.delai().enFrancais(), acte.regle().id(), acte.regle().provenance());
    }
}
