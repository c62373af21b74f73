package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/** What the rules of the individual training leave (CIF-CDD, CIF-CDI) share. */
public final class Conges {

    private static final String INTERIM = "interim";
    private static final String SPECTACLE = "spectacle";

    private Conges() {}

    public static boolean estInterimaire(Beneficiaire b, Parcours p) {
        return "INTERIMAIRE".equals(b.statut()) || INTERIM.equals(secteur(p));
    }

    public static boolean estIntermittent(Parcours p) {
        return SPECTACLE.equals(secteur(p)) && p.moisIntermittent() != null && p.moisIntermittent().signum() > 0;
    }

    /** Of the OPACIF, where the pack says that it is for one sector alone. */
    private static String secteur(Parcours p) {
        Financeur opacif = p.opacif() == null ? null : Cadre.lu().financeurs().get(p.opacif());
        return opacif == null ? null : opacif.secteur();
    }

    /** Longer in a small craft business; that the business is one has to be known only where it would change the answer. */
    public static Issue ancienneteSalariee(Parcours p, Valeur mois, Valeur moisArtisanal, Valeur effectif) {
        Issue commune = Exigences.auMoins("parcours.moisSalaries5Ans", p.moisSalaries5Ans(), mois);
        Issue petite = Logique.toutes(Exigences.vrai("parcours.artisanal", p.artisanal()),
                Exigences.moinsDe("parcours.effectif", Donnees.nombre(p.effectif()), effectif));
        return Logique.toutes(commune, Logique.si(petite,
                Exigences.auMoins("parcours.moisSalaries5Ans", p.moisSalaries5Ans(), moisArtisanal)));
    }

    /** Months since the end of the last leave, against its hours divided, between two bounds. */
    public static Issue franchise(Situation s, Parcours.DernierCif dernier, Valeur heuresParMois, Valeur minimum, Valeur maximum) {
        if (dernier.heures() == null || dernier.fin() == null) {
            return Issue.inconnue(dernier.heures() == null ? "parcours.dernierCif.heures" : "parcours.dernierCif.fin");
        }
        if (heuresParMois.decimal().signum() == 0) {
            return Issue.REMPLIE;
        }
        int mois = dernier.heures().divide(heuresParMois.decimal(), 0, RoundingMode.CEILING)
                .max(minimum.decimal()).min(maximum.decimal()).intValue();
        return s.attente(dernier.fin(), mois);
    }

    /** The two ceilings of the OPACIF; an empty one does not bind, and without any the leave pays what is left. */
    public static void plafondsDeConge(Droits droits, Rule regle, Bareme bareme, String prefixe, Formation f) {
        Valeur plafond = bareme.valeur(prefixe + ".plafond");
        Valeur taux = bareme.valeur(prefixe + ".tauxHoraire");
        if (!plafond.estVide()) {
            droits.payer(regle, Rubrique.CP, Termes.plafond(plafond));
        }
        if (!taux.estVide()) {
            droits.payer(regle, Rubrique.CP, Termes.horaire(taux, f.heuresCentre()));
        }
        if (plafond.estVide() && taux.estVide()) {
            droits.payer(regle, Rubrique.CP, Termes.reste(plafond, taux));
        }
    }

    /** An OPACIF may pay more for a full week, whose hours are then a parameter; of a short one the source says nothing. */
    public static void plafondsDeCongeCdd(Droits droits, Rule regle, Bareme bareme, Parcours p, Formation f) {
        String prefixe = "opacif." + p.opacif();
        Valeur semaine = bareme.connait(prefixe + ".semaine") ? bareme.valeur(prefixe + ".semaine") : null;
        if (semaine != null && f.heuresHebdo() == null) {
            droits.attendre(regle, "formation.heuresHebdo");
        } else {
            boolean courte = semaine != null && f.heuresHebdo().compareTo(semaine.decimal()) < 0;
            plafondsDeConge(droits, regle, bareme, courte ? prefixe + ".courte" : prefixe, f);
        }
    }

    /** The leave's pay: the reference wage at the rate of its slice of SMIC, not below the floor, not above the ceiling. */
    public static void paierConge(Paie paie, Rule regle, String dispositif, BigDecimal salaire, String chemin,
            Parcours p, Formation f, Bareme bareme) {
        if (salaire == null) {
            paie.congeInconnu(regle, dispositif, p.opacif(), chemin);
            return;
        }
        String prefixe = "opacif." + p.opacif();
        String maximum = prefixe + ".remunerationMaximale";
        boolean certifiante = bareme.connait(maximum + "Certifiante") && Boolean.TRUE.equals(f.rncp());
        Valeur smic = bareme.valeur("smic.mensuel");
        Revenu conge = paie.ouvrirConge(regle, dispositif, p.opacif(), salaire);
        auTauxDeSaTranche(conge, smic, bareme.valeur(prefixe + ".tranches"));
        relever(conge, salaire, smic, bareme.valeur(prefixe + ".plancherSmic"));
        plafonner(conge, bareme.valeur(certifiante ? maximum + "Certifiante" : maximum));
        conge.mensuel = conge.mensuel.setScale(2, RoundingMode.HALF_UP);
        if (bareme.connait(prefixe + ".congesPayes")) {
            majorer(conge, bareme.valeur(prefixe + ".congesPayes"));
        }
    }

    private static void auTauxDeSaTranche(Revenu conge, Valeur smic, Valeur tranches) {
        BigDecimal taux = Tranches.taux(tranches, conge.mensuel, smic.decimal());
        conge.ecriture = euros(conge.mensuel) + " × " + nombre(taux) + " %";
        conge.mensuel = Termes.pourcent(taux, conge.mensuel);
        conge.parametres.addAll(List.of(tranches, smic));
    }

    private static void relever(Revenu conge, BigDecimal salaire, Valeur smic, Valeur plancherEnSmic) {
        BigDecimal plancher = plancherEnSmic.estVide() ? BigDecimal.ZERO : smic.decimal().multiply(plancherEnSmic.decimal()).min(salaire);
        if (conge.mensuel.compareTo(plancher) < 0) {
            conge.mensuel = plancher;
            conge.ecriture = "max(" + conge.ecriture + " ; " + euros(plancher) + ")";
            conge.parametres.add(plancherEnSmic);
        }
    }

    private static void plafonner(Revenu conge, Valeur plafond) {
        if (!plafond.estVide() && conge.mensuel.compareTo(plafond.decimal()) > 0) {
            conge.mensuel = plafond.decimal();
            conge.ecriture = "min(" + conge.ecriture + " ; " + euros(plafond.decimal()) + ")";
            conge.parametres.add(plafond);
        }
    }

    /** Paid holidays on top of the leave's pay, in percent. */
    private static void majorer(Revenu conge, Valeur taux) {
        conge.mensuel = conge.mensuel.add(Termes.pourcent(taux.decimal(), conge.mensuel)).setScale(2, RoundingMode.HALF_UP);
        conge.ecriture = "(" + conge.ecriture + ") × (100 + " + nombre(taux.decimal()) + ") %";
        conge.parametres.add(taux);
    }
}
