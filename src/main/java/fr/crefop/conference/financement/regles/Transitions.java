package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kie.api.definition.rule.Rule;

/** The pay of a projet de transition professionnelle (C.5.4). */
public final class Transitions {

    private Transitions() {}

    /** Temporary workers and intermittents have a reference wage of their own, whatever their contract. */
    public static boolean aSaReference(Beneficiaire b, Parcours p) {
        return "INTERIMAIRE".equals(b.statut()) || p.joursSpectacle24Mois() != null && p.joursSpectacle24Mois().signum() > 0;
    }

    /**
     * It pays a wage on working time, or once the contract is over.
     *
     * @param payeur the name that the régime gives to who pays it
     * @param chemin of the reference wage, which is null when not known
     */
    public static void ouvrir(Paie paie, Rule regle, String dispositif, String payeur, Beneficiaire b, Parcours p, Formation f, Situation s,
            String chemin, BigDecimal salaire) {
        Issue place = enTempsDeTravail(b, p, f, s);
        if (!place.estRefusee()) {
            paie.ouvrirConge(regle, dispositif, paie.payeur(payeur), salaire).sans(Logique.toutes(place, Exigences.connu(chemin, salaire)));
        }
    }

    private static Issue enTempsDeTravail(Beneficiaire b, Parcours p, Formation f, Situation s) {
        Issue surTempsDeTravail = Donnees.surTempsDeTravail(f);
        if ("SALARIE_CDI".equals(b.statut()) || surTempsDeTravail.estRemplie()) {
            return surTempsDeTravail;
        }
        if (p.finContrat() == null) {
            return Issue.inconnue("parcours.finContrat");
        }
        return p.finContrat().isBefore(s.debut()) ? Issue.REMPLIE : surTempsDeTravail;
    }

    /** A wage of so many SMIC at most is kept whole. */
    public static void maintenir(Paie paie, Rule regle, Bareme bareme, Valeur smic) {
        Valeur seuil = bareme.valeur("ptp.remuneration.seuilSmic");
        if (attend(paie) && paie.conge.mensuel.compareTo(smic.decimal().multiply(seuil.decimal())) <= 0) {
            Valeur taux = bareme.valeur("ptp.remuneration.tauxMaintenu");
            poser(paie.conge, paie.regle(regle), taux, List.of(taux, seuil, smic));
        }
    }

    /** A higher one is reduced: the first year, or the first hours where the training is part time, then the rest. */
    public static void reduire(Paie paie, Rule regle, Bareme bareme, Valeur smic, Situation s, Formation f) {
        Valeur seuil = bareme.valeur("ptp.remuneration.seuilSmic");
        if (!attend(paie) || paie.conge.mensuel.compareTo(smic.decimal().multiply(seuil.decimal())) <= 0) {
            return;
        }
        Valeur mois = bareme.valeur("ptp.remuneration.mois");
        Valeur heures = bareme.valeur("ptp.remuneration.heures");
        Issue coupe = coupe(f, s, bareme, mois, heures);
        if (coupe.estInconnue()) {
            paie.conge.sans(coupe);
            return;
        }
        Valeur premier = bareme.valeur("ptp.remuneration.premierTaux");
        Valeur suivant = bareme.valeur("ptp.remuneration.tauxSuivant");
        Function<Calendrier, Jalon> depuis = coupe.estRemplie() ? c -> c.apres(mois.decimal()) : c -> c.apresHeures(heures.decimal(), Stages.heures(f));
        BigDecimal salaire = paie.conge.mensuel;
        paie.conge.paliers.add(new Palier(depuis, Termes.pourcent(suivant.decimal(), salaire), ecrire(salaire, suivant),
                List.of(suivant, coupe.estRemplie() ? mois : heures)));
        poser(paie.conge, paie.regle(regle), premier, List.of(premier, seuil, smic));
    }

    /** Reduced, it never goes below so many SMIC. */
    public static void relever(Paie paie, Rule regle, Bareme bareme, Valeur smic) {
        if (paie.conge == null || paie.conge.paliers.isEmpty()) {
            return;
        }
        Valeur enSmic = bareme.valeur("ptp.remuneration.plancherSmic");
        BigDecimal plancher = smic.decimal().multiply(enSmic.decimal());
        Revenu conge = paie.conge;
        if (conge.mensuel.compareTo(plancher) < 0) {
            conge.mensuel = plancher;
            conge.ecriture = "max(" + conge.ecriture + " ; " + euros(plancher) + ")";
            conge.parametres.add(enSmic);
            conge.regles.add(paie.regle(regle));
        }
        conge.paliers.replaceAll(palier -> palier.releve(plancher, enSmic, paie.regle(regle)));
    }

    /** Met when the first year counts, refused when the first hours do; unknown only where the two may differ. */
    private static Issue coupe(Formation f, Situation s, Bareme bareme, Valeur mois, Valeur heures) {
        BigDecimal hebdo = Stages.heuresParSemaine(f);
        if (hebdo != null && hebdo.compareTo(bareme.valeur("rem.tempsPlein").decimal()) >= 0) {
            return Issue.REMPLIE;
        }
        boolean courte = s.dureeMois() == null || s.dureeMois().compareTo(mois.decimal()) <= 0;
        BigDecimal toutes = Stages.heures(f);
        if (toutes == null) {
            return Issue.inconnue("formation.heuresEntreprise");
        }
        if (courte && toutes.compareTo(heures.decimal()) <= 0) {
            return Issue.REMPLIE;
        }
        return hebdo == null ? Issue.inconnue("formation.heuresHebdo") : Issue.refusee("temps partiel", "temps plein");
    }

    private static boolean attend(Paie paie) {
        return paie.conge != null && !paie.conge.estInconnu() && paie.conge.ecriture == null;
    }

    private static void poser(Revenu conge, Regle regle, Valeur taux, List<Valeur> parametres) {
        conge.ecriture = ecrire(conge.mensuel, taux);
        conge.mensuel = Termes.pourcent(taux.decimal(), conge.mensuel);
        conge.regles.add(regle);
        conge.parametres.addAll(parametres);
    }

    private static String ecrire(BigDecimal salaire, Valeur taux) {
        return euros(salaire) + " × " + nombre(taux.decimal()) + " %";
    }

    /** The SMIC of the first day, or of the filing where the conférence chose so. */
    public static Valeur smic(Bareme bareme, LocalDate depot) {
        return "DEPOT".equals(bareme.valeur("ptp.smic.ancre").texte()) ? bareme.valeurLe("smic.mensuel", depot) : bareme.valeur("smic.mensuel");
    }
}
