package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An income during the training as rules build it up: who pays, how much a month, until when. One of which a datum is
 * missing keeps its place: what comes after it is not paid instead.
 */
public final class Revenu {

    final String dispositif;
    final String payeur;
    final SortedSet<Regle> regles = new TreeSet<>();
    final List<Valeur> parametres = new ArrayList<>();
    BigDecimal mensuel;
    /** How the monthly amount came about; null when it is simply the amount. */
    String ecriture;
    /** Amounts that follow the first one, in the order of the training. */
    final List<Palier> paliers = new ArrayList<>();
    /** Null for an income that is paid by the month. */
    Horaire horaire;
    /** Last day of rights, null when they last as long as the training. */
    LocalDate dernierJour;
    /** Paths of the data without which its amount is not known, or whether it is paid; empty when all is known. */
    final SortedSet<String> donneesManquantes = new TreeSet<>();
    /** Whole amount, for an income that is not counted by the month; else null. */
    BigDecimal total;

    Revenu(String dispositif, String payeur, Regle regle, BigDecimal mensuel, Valeur... parametres) {
        this.dispositif = dispositif;
        this.payeur = payeur;
        this.mensuel = mensuel;
        regles.add(regle);
        this.parametres.addAll(List.of(parametres));
    }

    Revenu sans(String donnee) {
        donneesManquantes.add(donnee);
        return this;
    }

    /** Without what that issue misses; nothing is missing to one that is met. */
    Revenu sans(Issue issue) {
        if (issue.estInconnue()) {
            donneesManquantes.addAll(List.of(issue.donneeManquante().split(", ")));
        }
        return this;
    }

    boolean estInconnu() {
        return !donneesManquantes.isEmpty();
    }

    /** Until its rights end, or the training. */
    Jalon fin(Calendrier calendrier) {
        return dernierJour == null ? calendrier.terme() : calendrier.le(dernierJour.plusDays(1));
    }

    /** What it brings between two places of the training, one period for each amount. */
    List<Periode> entre(Calendrier calendrier, Jalon depart, Jalon arrivee) {
        List<Periode> periodes = new ArrayList<>();
        Jalon debut = depart;
        Palier courant = new Palier(Calendrier::commencement, mensuel, ecriture, List.of());
        for (Palier palier : paliers) {
            Jalon coupe = palier.depuis().apply(calendrier);
            if (!coupe.estAvant(arrivee)) {
                break;
            }
            if (debut.estAvant(coupe)) {
                periodes.add(periode(calendrier, courant, debut, coupe));
                debut = coupe;
            }
            courant = palier;
        }
        if (debut.estAvant(arrivee)) {
            periodes.add(periode(calendrier, courant, debut, arrivee));
        }
        return periodes;
    }

    private Periode periode(Calendrier calendrier, Palier palier, Jalon debut, Jalon fin) {
        parametres.addAll(palier.parametres());
        regles.addAll(palier.regles());
        BigDecimal mois = fin.mois().subtract(debut.mois());
        String parMois = palier.ecriture() == null ? euros(palier.mensuel()) : palier.ecriture();
        LocalDate du = debut.jour().isAfter(calendrier.dernier()) ? calendrier.dernier() : debut.jour();
        LocalDate au = fin.jour().isAfter(du) ? fin.jour().minusDays(1) : du;
        if (horaire == null) {
            return new Periode(du, au, payeur, dispositif, mois, palier.mensuel(), Duree.produit(palier.mensuel(), mois),
                    parMois + " × " + nombre(mois.setScale(4, RoundingMode.HALF_UP)) + " mois");
        }
        BigDecimal montant = horaire.montant(palier.mensuel(), mois, calendrier.mois());
        return new Periode(du, au, payeur, dispositif, null, parMois(montant, mois), montant, horaire.ecrire(parMois, mois, calendrier.mois()));
    }

    /** What a month brings of an amount that is not counted by it. */
    static BigDecimal parMois(BigDecimal montant, BigDecimal mois) {
        return mois == null || mois.compareTo(BigDecimal.ONE) < 0 ? montant : montant.divide(mois, 2, RoundingMode.HALF_UP);
    }

    public SortedSet<Regle> regles() {
        return regles;
    }

    public List<Valeur> parametres() {
        return parametres;
    }
}
