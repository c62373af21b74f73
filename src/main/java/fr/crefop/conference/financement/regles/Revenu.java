package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
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

    boolean estInconnu() {
        return !donneesManquantes.isEmpty();
    }

    public String dispositif() {
        return dispositif;
    }

    public String payeur() {
        return payeur;
    }

    public BigDecimal mensuel() {
        return mensuel;
    }

    public SortedSet<Regle> regles() {
        return regles;
    }

    public List<Valeur> parametres() {
        return parametres;
    }
}
