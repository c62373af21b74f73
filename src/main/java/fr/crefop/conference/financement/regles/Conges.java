package fr.crefop.conference.financement.regles;

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

    public static void paierConge(Paie paie, Rule regle, String dispositif, BigDecimal salaire, String chemin,
            Parcours p, Formation f, Bareme bareme) {
        if (salaire == null) {
            paie.congeInconnu(regle, dispositif, p.opacif(), chemin);
            return;
        }
        String prefixe = "opacif." + p.opacif();
        String maximum = prefixe + ".remunerationMaximale";
        boolean certifiante = bareme.connait(maximum + "Certifiante") && Boolean.TRUE.equals(f.rncp());
        paie.conge(regle, dispositif, p.opacif(), salaire, bareme.valeur("smic.mensuel"), bareme.valeur(prefixe + ".tranches"),
                bareme.valeur(prefixe + ".plancherSmic"),
                bareme.valeur(certifiante ? maximum + "Certifiante" : maximum));
        if (bareme.connait(prefixe + ".congesPayes")) {
            paie.majorerConge(bareme.valeur(prefixe + ".congesPayes"));
        }
    }
}
