package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One payer at a time: the leave, else the employer, else the allowance and, once its rights are over, what takes over.
 *
 * @param premiere the income of the first day; null when nobody pays then
 */
public record Periodes(Revenu premiere, BigDecimal total, String calcul, SortedSet<Regle> regles, List<Valeur> parametres) {

    /**
     * Null when nobody pays; or when it cannot be told who does, how much, or for how long: the missing datum is then noted,
     * and nobody pays instead (référentiel I.6).
     */
    public static Periodes de(Paie paie, Situation situation) {
        Revenu premier = paie.premier();
        if (premier == null || premier.estInconnu()) {
            noter(paie, premier);
            return null;
        }
        if (premier.total != null) {
            return unique(premier, premier.total, premier.ecriture);
        }
        BigDecimal mois = situation.dureeMois();
        if (mois == null) {
            paie.manque("formation.dureeMois");
            return null;
        }
        if (premier.dernierJour == null) {
            return unique(premier, produit(premier, mois), ecrire(premier, mois));
        }
        BigDecimal moisDeDroits = Duree.entre(situation.debut(), premier.dernierJour).min(mois);
        return enchainer(premier, moisDeDroits, suite(paie), mois.subtract(moisDeDroits));
    }

    /** What is not known to follow is not counted, and neither is what would come after it. */
    private static Revenu suite(Paie paie) {
        Revenu suite = paie.relais != null ? paie.relais : paie.regimeAvecMontant();
        if (suite != null && suite.estInconnu()) {
            noter(paie, suite);
            return null;
        }
        return suite;
    }

    private static void noter(Paie paie, Revenu inconnu) {
        if (inconnu != null) {
            paie.attendre(inconnu);
        }
    }

    private static Periodes enchainer(Revenu premier, BigDecimal mois, Revenu suivant, BigDecimal moisSuivants) {
        if (moisSuivants.signum() == 0 || suivant == null) {
            return unique(premier, produit(premier, mois), ecrire(premier, mois));
        }
        SortedSet<Regle> regles = new TreeSet<>(premier.regles);
        regles.addAll(suivant.regles);
        List<Valeur> parametres = new ArrayList<>(premier.parametres);
        parametres.addAll(suivant.parametres);
        BigDecimal total = produit(premier, mois).add(produit(suivant, moisSuivants));
        String calcul = premier.dispositif + " " + ecrire(premier, mois) + " + " + suivant.dispositif + " " + ecrire(suivant, moisSuivants);
        return new Periodes(premier, total, calcul + " = " + euros(total), regles, parametres);
    }

    private static Periodes unique(Revenu revenu, BigDecimal total, String ecriture) {
        return new Periodes(revenu, total, ecriture + " = " + euros(total), revenu.regles, revenu.parametres);
    }

    private static BigDecimal produit(Revenu revenu, BigDecimal mois) {
        return revenu.mensuel.multiply(mois).setScale(2, RoundingMode.HALF_UP);
    }

    private static String ecrire(Revenu revenu, BigDecimal mois) {
        return (revenu.ecriture == null ? euros(revenu.mensuel) : revenu.ecriture) + " × "
                + nombre(mois.setScale(4, RoundingMode.HALF_UP)) + " mois";
    }
}
