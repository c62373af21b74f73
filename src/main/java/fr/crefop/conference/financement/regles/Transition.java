package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kie.api.definition.rule.Rule;

/** What the rules of the projet de transition professionnelle calculate (PTP-E12, PTP-M1, PTP-M2). */
public final class Transition {

    private static final String TTC = "Ttc";

    private Transition() {}

    /** Months since the end of the last one, against its own months times a factor, between two bounds. */
    public static Issue franchise(Situation s, Parcours.DernierPtp dernier, Valeur facteur, Valeur minimum, Valeur maximum) {
        if (dernier.dureeMois() == null || dernier.fin() == null) {
            return Issue.inconnue(dernier.dureeMois() == null ? "parcours.dernierPtp.dureeMois" : "parcours.dernierPtp.fin");
        }
        return s.attente(dernier.fin(), dernier.dureeMois().multiply(facteur.decimal()).setScale(0, RoundingMode.CEILING)
                .max(minimum.decimal()).min(maximum.decimal()).intValueExact());
    }

    /** The account is debited with its holder's express agreement (N-3); without a balance nobody can tell of how much. */
    public static boolean seDebite(Beneficiaire b) {
        return b.cpf() != null && b.cpf().soldeEuros() != null && Boolean.TRUE.equals(b.cpf().accordTitulaire());
    }

    /** It would be, of an amount that is known, and nobody knows whether its holder agrees. */
    public static boolean seDebiterait(Beneficiaire b) {
        return Donnees.paiera(CompteEnEuros.solde(b)) && b.cpf().accordTitulaire() == null;
    }

    /** Two ceilings in the money of the price; what the account gives comes on top of them only where the conférence chose so. */
    public static void plafonds(Droits droits, Rule regle, Bareme bareme, Formation f, Beneficiaire b) {
        String monnaie = Prix.comprendLaTaxe(f) ? TTC : "";
        Valeur plafond = bareme.valeur("ptp.plafond" + monnaie);
        Valeur taux = bareme.valeur("ptp.tauxHoraire" + monnaie);
        Valeur dedans = bareme.valeur("ptp.cpf.dansLePlafond");
        if (dedans.booleen() || !seDebite(b)) {
            droits.payer(regle, Rubrique.CP, Termes.plafond(plafond));
            droits.payer(regle, Rubrique.CP, Termes.horaire(taux, f.heuresCentre()));
        } else {
            BigDecimal solde = b.cpf().soldeEuros();
            String enPlus = " + " + euros(solde);
            droits.payer(regle, Rubrique.CP, Termes.calcule(plafond.decimal().add(solde), euros(plafond.decimal()) + enPlus, plafond, dedans));
            droits.payer(regle, Rubrique.CP, Termes.calcule(taux.decimal().multiply(f.heuresCentre()).add(solde),
                    euros(taux.decimal()) + " × " + nombre(f.heuresCentre()) + " h" + enPlus, taux));
        }
    }
}
