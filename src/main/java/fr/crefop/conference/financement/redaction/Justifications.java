package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import fr.crefop.conference.financement.PlanDeFinancement.Parametre;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Cumuls.Permission;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.financement.regles.Regle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Why a line has its amount: the sum, the rules, the dated parameters. */
final class Justifications {

    private Justifications() {}

    /** A line that only a convention allows beside those before it names the convention and the rule that asks for one. */
    static Justification de(Ligne ligne, String payeur, Evaluation e) {
        SortedSet<Regle> regles = ligne.droits().regles(ligne.rubrique());
        List<Valeur> valeurs = new ArrayList<>();
        rassembler(ligne, e, regles, valeurs);
        return new Justification(ligne.calcul(), ids(regles), parametres(valeurs), ligne.pourquoi(Financeurs.sujet(payeur)));
    }

    /** The values that a line rests on, as its justification tells them. */
    static List<Valeur> valeurs(Ligne ligne, Evaluation e) {
        List<Valeur> valeurs = new ArrayList<>();
        rassembler(ligne, e, new ArrayList<>(), valeurs);
        return valeurs;
    }

    private static void rassembler(Ligne ligne, Evaluation e, Collection<Regle> regles, List<Valeur> valeurs) {
        valeurs.addAll(ligne.droits().parametres(ligne.rubrique()));
        for (Dispositif autre : e.affectation().contributeurs()) {
            Permission permission = e.cumuls().permission(ligne.dispositif(), autre);
            if (permission != null && e.ordre().indexOf(autre) < e.ordre().indexOf(ligne.dispositif())) {
                regles.add(permission.regle());
                valeurs.add(permission.convention());
            }
            Valeur plafond = e.cumuls().plafond(ligne.dispositif(), autre);
            if (plafond != null) {
                regles.add(permission.regle());
                valeurs.add(plafond);
            }
        }
        ligne.droits().plafondsAvec().forEach((autre, plafond) -> {
            if (e.affectation().contribue(autre)) {
                regles.add(plafond.regle());
                valeurs.addAll(plafond.parametres());
            }
        });
    }

    static Justification de(Periodes periodes) {
        return new Justification(periodes.calcul(), ids(periodes.regles()), parametres(periodes.parametres()));
    }

    private static List<String> ids(Collection<Regle> regles) {
        List<String> ids = new ArrayList<>(regles.size());
        for (Regle regle : regles) {
            if (!ids.contains(regle.id())) {
                ids.add(regle.id());
            }
        }
        return List.copyOf(ids);
    }

    /** One value of each date: an income may go through several of the same parameter. */
    private static List<Parametre> parametres(List<Valeur> valeurs) {
        Map<String, Parametre> parCle = new TreeMap<>();
        for (Valeur v : valeurs) {
            parCle.put(v.cle() + " " + v.dateEffet(), new Parametre(v.cle(), v.enFrancais(), v.dateEffet(), v.source(), v.aFixerParLaConference()));
        }
        return List.copyOf(parCle.values());
    }
}
