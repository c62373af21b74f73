package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;

/**
 * The pay of a training that France Travail or the Region pays (REM-4 to REM-8, C.11.1). The entry into training chooses the row of
 * the scale; those that follow raise it too, for those who entered since trainings in course are raised (N-1).
 */
public final class Stages {

    private static final String ENTREPRISE = "formation.heuresEntreprise";

    private Stages() {}

    /** In the centre and in a company; null when those in a company are not known. */
    static BigDecimal heures(Formation f) {
        return f.heuresEntreprise() == null ? null : f.heuresCentre().add(f.heuresEntreprise());
    }

    static Issue assezLongue(Formation f, Bareme bareme) {
        Valeur minimum = bareme.valeur("rem.heuresMinimum");
        Issue enCentre = Exigences.auMoins("formation.heuresCentre", f.heuresCentre(), minimum);
        return enCentre.estRemplie() ? enCentre : Exigences.auMoins(ENTREPRISE, heures(f), minimum);
    }

    /** Long enough, and not too long. */
    public static Issue duree(Formation f, Situation s, Bareme bareme) {
        return Logique.toutes(assezLongue(f, bareme), Exigences.auPlus("formation.dureeMois", s.dureeMois(), bareme.valeur("rem.moisMaximum")));
    }

    /** Lasts more than that, the hours in a company counted where those in the centre do not suffice. */
    public static Issue plusLongue(Formation f, Valeur heures) {
        Issue enCentre = Exigences.plusDe("formation.heuresCentre", f.heuresCentre(), heures);
        return enCentre.estRemplie() ? enCentre : Exigences.plusDe(ENTREPRISE, heures(f), heures);
    }

    /** The same for the aid of a Région, where the training is one that it pays an income for. */
    public static void ouvrirAvecUneAide(Paie paie, Rule regle, Issue formation, Beneficiaire b, Situation s) {
        if (formation.estInconnue() && !Boolean.TRUE.equals(Indemnites.indemnise(b, s))) {
            paie.regimeInconnu(regle, "RPS", "REGION", formation.donneeManquante());
        } else if (formation.estRemplie()) {
            ouvrirApresAllocation(paie, regle, "RPS", "REGION", b, s);
        }
    }

    /** The Region pays those who have no allowance, or once it has ended. */
    public static void ouvrirApresAllocation(Paie paie, Rule regle, String nom, String payeur, Beneficiaire b, Situation s) {
        Boolean indemnise = Indemnites.indemnise(b, s);
        if (paie.allocation != null || Boolean.FALSE.equals(indemnise)) {
            paie.regime(regle, nom, payeur);
        } else if (indemnise == null) {
            paie.regimeInconnu(regle, nom, payeur, "beneficiaire.allocation.finDroits");
        }
    }

    /** The bourse of a Région, of its own amount, under the same condition: it is no pay of a stage, whose duration and age do not bear on it. */
    public static void ouvrirLaBourse(Paie paie, Rule regle, Valeur mensuelle, Beneficiaire b, Situation s) {
        Boolean indemnise = Indemnites.indemnise(b, s);
        if (paie.allocation == null && Boolean.TRUE.equals(indemnise)) {
            return;
        }
        paie.bourse(regle, "BOURSE", "REGION", mensuelle);
        if (paie.allocation == null && indemnise == null) {
            paie.regime.sans("beneficiaire.allocation.finDroits");
        }
    }

    /** A row of the scale of the pay that is open: {@code de26} of the RFFT. */
    public static void ligne(Paie paie, Rule regle, int rang, String ligne, Bareme bareme, Situation s) {
        paie.montant(regle, rang, echelle(bareme, s, cle(paie, ligne)));
    }

    /**
     * The same, with what the Région of this barème adds to the national scale ({@code rps.complement.moinsDe18}); France Travail adds nothing.
     * The entry chooses what is added (N-3); the scale moves under it.
     */
    public static void ligneRelevee(Paie paie, Rule regle, int rang, String ligne, Bareme bareme, Situation s) {
        String ajout = cle(paie, "complement." + ligne);
        if (!bareme.connait(ajout) || bareme.valeur(ajout).estVide()) {
            return;
        }
        Valeur enPlus = bareme.valeur(ajout);
        Echelle base = echelle(bareme, s, cle(paie, ligne));
        List<Palier> suites = base.suites().stream().map(palier -> new Palier(palier.depuis(), palier.mensuel().add(enPlus.decimal()),
                somme(palier.mensuel(), enPlus), palier.parametres())).toList();
        paie.montant(regle, rang, new Echelle(base.mensuel().add(enPlus.decimal()), somme(base.mensuel(), enPlus),
                Stream.concat(base.parametres().stream(), Stream.of(enPlus)).toList(), suites));
    }

    private static String somme(BigDecimal base, Valeur enPlus) {
        return "(" + euros(base) + " + " + euros(enPlus.decimal()) + ")";
    }

    /** The first day on which that amount is known, where it is not on the day of the entry; null where it is, or never was. */
    public static LocalDate connuPlusTard(Bareme bareme, String cle) {
        return bareme.valeur(cle).estVide() ? bareme.parametre(cle).premierJourConnu() : null;
    }

    /** A row for those in a particular situation, asked for only where it brings more than the age does. */
    public static void siSituation(Paie paie, Rule regle, int rang, String chemin, Boolean situation, Bareme bareme, Situation s) {
        boolean adulte = s.ageAuDebut().compareTo(bareme.valeur("rem.age.adulte").decimal()) >= 0;
        if (adulte && bareme.valeur(cle(paie, "de26")).decimal().compareTo(bareme.valeur(cle(paie, "particuliere")).decimal()) >= 0) {
            return;
        }
        if (situation == null) {
            paie.manqueDeStage(chemin, rang);
        } else if (situation) {
            ligne(paie, regle, rang, "particuliere", bareme, s);
        }
    }

    /** The years that count as having worked: six months of twelve, or twelve of twenty-four where that is open. */
    public static Issue aTravaille(Beneficiaire b, Bareme bareme) {
        Issue six = Exigences.vrai("beneficiaire.aTravailleSixMoisSurDouze", b.aTravailleSixMoisSurDouze());
        return bareme.valeur("rem.douzeMoisSurVingtQuatre").booleen() ? Logique.ou(six,
                Exigences.vrai("beneficiaire.aTravailleDouzeMoisSurVingtQuatre", b.aTravailleDouzeMoisSurVingtQuatre())) : six;
    }

    /** A disabled worker who worked: the former wage, between two bounds. */
    public static void salaireAnterieur(Paie paie, Rule regle, int rang, Beneficiaire b, Bareme bareme, Situation s) {
        Issue condition = Logique.toutes(Exigences.vrai("beneficiaire.rqth", b.rqth()), aTravaille(b, bareme));
        if (condition.estRemplie()) {
            condition = Exigences.connu("beneficiaire.salaireAnterieurMensuel", b.salaireAnterieurMensuel());
        }
        if (condition.estInconnue()) {
            Arrays.stream(condition.donneeManquante().split(", ")).forEach(chemin -> paie.manqueDeStage(chemin, rang));
        } else if (condition.estRemplie()) {
            paie.montant(regle, rang, borne(b.salaireAnterieurMensuel(), bareme, s, cle(paie, "th.plancher"), cle(paie, "th.plafond")));
        }
    }

    /** Twelve months without a wage, as long as the scale has a line for them. */
    public static void nonSalarie(Paie paie, Rule regle, int rang, Beneficiaire b, Bareme bareme, Situation s) {
        if (bareme.valeur(cle(paie, "nonSalarie")).estVide()) {
            return;
        }
        if (b.nonSalarieDouzeMois() == null) {
            paie.manqueDeStage("beneficiaire.nonSalarieDouzeMois", rang);
        } else {
            ligne(paie, regle, rang, "nonSalarie", bareme, s);
        }
    }

    /** Under so many hours a week, by the hour; of the Region, never less than the allowance that it replaces. */
    public static void tempsPartiel(Paie paie, Rule regle, Beneficiaire b, Formation f, Bareme bareme) {
        Valeur plein = bareme.valeur("rem.tempsPlein");
        BigDecimal hebdo = heuresParSemaine(f);
        if (hebdo != null && hebdo.compareTo(plein.decimal()) >= 0) {
            return;
        }
        if (hebdo == null || heures(f) == null) {
            paie.regime.sans(hebdo == null ? "formation.heuresHebdo" : ENTREPRISE);
            return;
        }
        boolean ass = "RPS".equals(paie.regime.dispositif) && b.allocation() != null && "ASS".equals(b.allocation().type());
        BigDecimal plancher = ass ? bareme.valeur("ass.jour").decimal().multiply(bareme.valeur("are.joursParMois").decimal()) : null;
        paie.aLHeure(regle, new Horaire(heures(f), bareme.valeur("rem.heuresParMois"), plancher));
    }

    /** Given, or all hours over the weeks; null when neither is known. */
    static BigDecimal heuresParSemaine(Formation f) {
        if (f.heuresHebdo() != null || f.semaines() == null || heures(f) == null) {
            return f.heuresHebdo();
        }
        return heures(f).divide(f.semaines(), 2, RoundingMode.HALF_UP);
    }

    private static String cle(Paie paie, String ligne) {
        return paie.regime.dispositif.toLowerCase(Locale.ROOT) + "." + ligne;
    }

    private static Echelle echelle(Bareme bareme, Situation s, String cle) {
        List<Palier> suites = new ArrayList<>();
        for (LocalDate jour : revalorisations(bareme, s, cle)) {
            Valeur valeur = bareme.valeurLe(cle, jour);
            if (!valeur.estVide()) {
                suites.add(new Palier(c -> c.le(jour), valeur.decimal(), null, List.of(valeur)));
            }
        }
        Valeur entree = bareme.valeur(cle);
        return new Echelle(entree.decimal(), null, List.of(entree), suites);
    }

    private static Echelle borne(BigDecimal salaire, Bareme bareme, Situation s, String plancher, String plafond) {
        List<Palier> suites = new ArrayList<>();
        for (LocalDate jour : revalorisations(bareme, s, plancher, plafond)) {
            Echelle apres = borne(salaire, bareme.valeurLe(plancher, jour), bareme.valeurLe(plafond, jour));
            suites.add(new Palier(c -> c.le(jour), apres.mensuel(), apres.ecriture(), apres.parametres()));
        }
        Echelle entree = borne(salaire, bareme.valeur(plancher), bareme.valeur(plafond));
        return new Echelle(entree.mensuel(), entree.ecriture(), entree.parametres(), suites);
    }

    private static Echelle borne(BigDecimal salaire, Valeur plancher, Valeur plafond) {
        return new Echelle(salaire.max(plancher.decimal()).min(plafond.decimal()), "min(max(" + euros(salaire) + " ; "
                + euros(plancher.decimal()) + ") ; " + euros(plafond.decimal()) + ")", List.of(plancher, plafond), List.of());
    }

    /** The days of the training on which the scale changes for those who are in it. */
    private static SortedSet<LocalDate> revalorisations(Bareme bareme, Situation s, String... cles) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        if (s.calendrier() != null && bareme.valeur("rem.revaloriseEnCours").booleen()) {
            for (String cle : cles) {
                jours.addAll(bareme.changements(cle, s.debut(), s.calendrier().dernier()));
            }
        }
        return jours;
    }
}
