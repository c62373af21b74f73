package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.kie.api.definition.rule.Rule;

/**
 * Who pays the person during the training (B.13): rules state the incomes that are open, {@link Periodes} keeps one at a
 * time. Amounts are euros a month.
 */
public final class Paie {

    private final Map<String, Regle> catalogue;
    private final UnaryOperator<String> payeurs;
    /** To the payer of the income that waits for the datum, or "" when it only bears on an income that is known. */
    private final SortedMap<String, String> manques = new TreeMap<>();
    private final TableDesMontants montants = new TableDesMontants();
    Revenu conge;
    Revenu employeur;
    Revenu allocation;
    Revenu relais;
    Revenu regime;

    /** @param payeurs code of the funder, from the name that the régime gives to who pays (regime.yaml, payeurs) */
    public Paie(Map<String, Regle> catalogue, UnaryOperator<String> payeurs) {
        this.catalogue = catalogue;
        this.payeurs = payeurs;
    }

    /** The leave pays, whoever else might: its amount is then counted from the reference wage, which it begins as. */
    Revenu ouvrirConge(Rule regle, String dispositif, String payeur, BigDecimal salaire) {
        conge = new Revenu(dispositif, payeur, regle(regle), salaire);
        return conge;
    }

    /** Code of the funder, from the name that the régime gives to who pays. */
    String payeur(String nom) {
        return payeurs.apply(nom);
    }

    /** The leave's body pays, or may, and a datum is missing to tell how much: nobody else pays (CIFCDD-C4). */
    public void congeInconnu(Rule regle, String dispositif, String payeur, String donnee) {
        conge = new Revenu(dispositif, payeur, regle(regle), null).sans(donnee);
    }

    /** The rule of the floor, where the floor decided. */
    public void citerPlancher(Rule regle) {
        if (conge != null && conge.ecriture != null && conge.ecriture.contains("max(")) {
            conge.regles.add(regle(regle));
        }
    }

    /** A rule that bears on the leave's pay without opening it. */
    public void citerSurConge(Rule regle) {
        if (conge != null) {
            conge.regles.add(regle(regle));
        }
    }

    /** Wage kept on working time if the employer agrees: hourly rate by hours, over the whole training. */
    public void salaireMaintenu(Rule regle, String nom, String payeur, Formation formation, Boolean accord,
            BigDecimal tauxHoraire, BigDecimal dureeMois) {
        if (conge != null) {
            return;
        }
        employeur = new Revenu(nom, payeurs.apply(payeur), regle(regle), null);
        attendreSi(employeur, formation.surTempsDeTravail() == null, "formation.surTempsDeTravail");
        attendreSi(employeur, accord == null, "dossier.accordEmployeur");
        attendreSi(employeur, tauxHoraire == null, "parcours.tauxHoraire");
        if (employeur.estInconnu()) {
            return;
        }
        BigDecimal heures = formation.heuresCentre();
        BigDecimal total = tauxHoraire.multiply(heures).setScale(2, RoundingMode.HALF_UP);
        employeur.mensuel = Revenu.parMois(total, dureeMois);
        employeur.parametres.add(Valeur.deLaDemande("parcours.tauxHoraire", tauxHoraire, "euros"));
        employeur.total = total;
        employeur.ecriture = nombre(heures) + " h × " + euros(tauxHoraire);
    }

    /** An allowance that goes on during the training, at least the floor, until its rights end. */
    public void allocation(Rule regle, String nom, String payeur, BigDecimal montant, Plancher plancher, LocalDate finDroits) {
        allocation = new Revenu(nom, payeurs.apply(payeur), regle(regle), montant.max(plancher.mensuel()), plancher.parametres());
        allocation.dernierJour = finDroits;
        if (montant.compareTo(plancher.mensuel()) < 0) {
            allocation.ecriture = "max(" + euros(montant) + " ; " + plancher.ecriture() + ")";
        }
    }

    /** Nobody knows whether an allowance goes on during the training. */
    public void allocationInconnue(Rule regle, String nom, String payeur, Collection<String> donnees) {
        allocationInconnue(regle, nom, payeur, Issue.inconnue(String.join(", ", donnees)));
    }

    void allocationInconnue(Rule regle, String nom, String payeur, Issue issue) {
        allocation = new Revenu(nom, payeurs.apply(payeur), regle(regle), null).sans(issue);
    }

    /** What takes over when rights end during the training. */
    public void relais(Rule regle, String nom, String payeur, Valeur montant) {
        relais = new Revenu(nom, payeurs.apply(payeur), regle(regle), montant.decimal(), montant);
    }

    /** Nobody knows whether it takes over. */
    public void relaisInconnu(Rule regle, String nom, String payeur, String donnee) {
        relaisInconnu(regle, nom, payeur, Issue.inconnue(donnee));
    }

    void relaisInconnu(Rule regle, String nom, String payeur, Issue issue) {
        relais = new Revenu(nom, payeurs.apply(payeur), regle(regle), null).sans(issue);
    }

    /** What takes over, of an amount of its own, until that day. */
    void relais(Rule regle, String nom, String payeur, BigDecimal mensuel, String ecriture, LocalDate dernierJour, Valeur... parametres) {
        relais = new Revenu(nom, payeurs.apply(payeur), regle(regle), mensuel, parametres);
        relais.ecriture = ecriture;
        relais.dernierJour = dernierJour;
    }

    /** A training pay is open (RFPE, RPS); its amount comes from {@link #montant}. Of two, the first by name: RFPE. */
    public void regime(Rule regle, String nom, String payeur) {
        regime(new Revenu(nom, payeurs.apply(payeur), regle(regle), null));
    }

    /** A training pay that is open or not, a datum is missing to tell; open for another reason, it is open. */
    public void regimeInconnu(Rule regle, String nom, String payeur, String donnee) {
        regime(new Revenu(nom, payeurs.apply(payeur), regle(regle), null).sans(donnee));
    }

    /** A condition of the training pay that is open, if the table gives it: refused, it closes it. */
    public void exigerDuRegime(Rule regle, Issue condition) {
        regime = attendUnMontant() ? exiger(regime, regle, condition) : regime;
    }

    /** The same, of what takes over. */
    public void exigerDuRelais(Rule regle, Issue condition) {
        relais = exiger(relais, regle, condition);
    }

    private Revenu exiger(Revenu revenu, Rule regle, Issue condition) {
        if (revenu == null || condition.estRefusee()) {
            return null;
        }
        revenu.regles.add(regle(regle));
        return revenu.sans(condition);
    }

    private void regime(Revenu ouvert) {
        if (regime == null || ouvert.dispositif.compareTo(regime.dispositif) < 0) {
            regime = ouvert;
        } else if (ouvert.dispositif.equals(regime.dispositif)) {
            regime.regles.addAll(ouvert.regles);
            regime.donneesManquantes.retainAll(ouvert.donneesManquantes);
        }
    }

    /** A training pay of its own amount, whatever the table says. */
    public void bourse(Rule regle, String nom, String payeur, Valeur mensuel) {
        regime = new Revenu(nom, payeurs.apply(payeur), regle(regle), mensuel.decimal(), mensuel);
    }

    /** Whether a training pay is open whose amount the table gives. */
    public boolean attendUnMontant() {
        return regime != null && regime.mensuel == null;
    }

    /** One line of the table of amounts: among the lines that hold, the last of the table wins, as in R1. */
    public void montant(Rule regle, int rang, BigDecimal montant, Valeur... parametres) {
        montant(regle, rang, Echelle.fixe(montant, parametres));
    }

    void montant(Rule regle, int rang, Echelle echelle) {
        montants.ligne(regle(regle), rang, echelle);
    }

    /** The training pay is paid by the hour. */
    void aLHeure(Rule regle, Horaire heures) {
        montants.aLHeure(regle(regle), heures);
    }

    /** A datum without which the income may be higher, or cannot be told. */
    public void manque(String chemin) {
        manques.putIfAbsent(chemin, "");
    }

    private static void attendreSi(Revenu revenu, boolean inconnu, String chemin) {
        if (inconnu) {
            revenu.sans(chemin);
        }
    }

    /** That income comes first, and cannot be told. */
    void attendre(Revenu revenu) {
        revenu.donneesManquantes.forEach(donnee -> manques.put(donnee, revenu.payeur));
    }

    /** The same, but it only matters where a training pay is the income. */
    public void manqueDeStage(String chemin) {
        montants.manque(chemin, Integer.MAX_VALUE);
    }

    /** The same, and only where a line of the table before that one holds. */
    void manqueDeStage(String chemin, int rang) {
        montants.manque(chemin, rang);
    }

    /** Paths of the data that are missing, in order. */
    public Set<String> manques() {
        return manques.keySet();
    }

    /** Code of the funder whose pay cannot be told without that datum; empty when it only bears on a pay that is known. */
    public String payeurQuiAttend(String donnee) {
        return manques.getOrDefault(donnee, "");
    }

    /** The income of the first day, known or not: the leave, else the employer, else the allowance, else a training pay. */
    Revenu premier() {
        return conge != null ? conge : employeur != null ? employeur : allocation != null ? allocation : regimeAvecMontant();
    }

    Revenu regimeAvecMontant() {
        if (regime == null || regime.estInconnu() || regime.mensuel == null && montants.estVide()) {
            return regime == null || !regime.estInconnu() ? null : regime;
        }
        if (regime.mensuel == null) {
            montants.manquesUtiles().forEach(this::manque);
            montants.poser(regime);
        }
        return regime;
    }

    Regle regle(Rule rule) {
        return catalogue.get(rule.getName());
    }
}
