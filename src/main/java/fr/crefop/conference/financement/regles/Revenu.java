package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** An income during the training as rules build it up: who pays, how much a month, until when. */
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
    /** Whole amount, for an income that is not counted by the month; else null. */
    BigDecimal total;

    Revenu(String dispositif, String payeur, Regle regle, BigDecimal mensuel, Valeur... parametres) {
        this.dispositif = dispositif;
        this.payeur = payeur;
        this.mensuel = mensuel;
        regles.add(regle);
        this.parametres.addAll(List.of(parametres));
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
