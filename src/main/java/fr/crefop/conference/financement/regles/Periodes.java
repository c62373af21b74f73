package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One payer at a time: the leave, else the employer, else the allowance and, once its rights are over, what takes over; each cut
 * where its amount changes.
 *
 * @param premiere the income of the first day
 * @param periodes in their order; empty when the days of the training are not known
 * @param calendrier of the training; null when they are not
 */
public record Periodes(Premiere premiere, BigDecimal total, String calcul, SortedSet<Regle> regles, List<Valeur> parametres,
        List<Periode> periodes, Calendrier calendrier) {

    /** @param mensuel euros a month, as it begins */
    public record Premiere(String payeur, String dispositif, BigDecimal mensuel) {}

    /** Whether that income is one of them. */
    public boolean verse(String dispositif) {
        return periodes.stream().anyMatch(periode -> periode.dispositif().equals(dispositif));
    }

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
        Calendrier calendrier = situation.calendrier();
        if (premier.total != null) {
            return entiere(premier, calendrier);
        }
        if (calendrier == null) {
            paie.manque("formation.dureeMois");
            return null;
        }
        Jalon fin = premier.fin(calendrier);
        List<Revenu> revenus = new ArrayList<>(List.of(premier));
        List<Periode> periodes = new ArrayList<>(premier.entre(calendrier, calendrier.commencement(), fin));
        Revenu suivant = premier.dernierJour == null ? null : suite(paie);
        if (suivant != null && fin.estAvant(calendrier.terme())) {
            revenus.add(suivant);
            periodes.addAll(suivant.entre(calendrier, fin, suivant.fin(calendrier)));
        }
        return enchainer(revenus, periodes, calendrier);
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

    private static Periodes enchainer(List<Revenu> revenus, List<Periode> periodes, Calendrier calendrier) {
        SortedSet<Regle> regles = new TreeSet<>();
        List<Valeur> parametres = new ArrayList<>();
        revenus.forEach(revenu -> {
            regles.addAll(revenu.regles);
            parametres.addAll(revenu.parametres);
        });
        BigDecimal total = periodes.stream().map(Periode::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean plusieurs = periodes.stream().map(Periode::dispositif).distinct().count() > 1;
        String calcul = periodes.stream().map(p -> (plusieurs ? p.dispositif() + " " : "") + p.ecriture()).collect(Collectors.joining(" + "));
        Periode premiere = periodes.get(0);
        return new Periodes(new Premiere(premiere.payeur(), premiere.dispositif(), premiere.mensuel()), total, calcul + " = " + euros(total),
                regles, parametres, List.copyOf(periodes), calendrier);
    }

    /** An income told by its whole amount. */
    private static Periodes entiere(Revenu revenu, Calendrier calendrier) {
        List<Periode> periodes = calendrier == null ? List.of() : List.of(new Periode(calendrier.debut(), calendrier.dernier(), revenu.payeur,
                revenu.dispositif, null, revenu.mensuel, revenu.total, revenu.ecriture));
        return new Periodes(new Premiere(revenu.payeur, revenu.dispositif, revenu.mensuel), revenu.total,
                revenu.ecriture + " = " + euros(revenu.total), revenu.regles, revenu.parametres, periodes, calendrier);
    }
}
