package fr.crefop.conference.financement;

import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A parameter that the référentiel leaves to the conférence (marked C), as people read it.
 *
 * @param source where the value that stands in the meantime comes from, titled
 * @param references the texts that the source names, with what is known of each
 * @param choix the codes it is between and what each says; empty when it is no choice
 * @param peutEtreVide whether it may hold nothing ("no ceiling")
 * @param regimes those that have it, by their id
 * @param formations the first days of the trainings that are computed with it, in French
 * @param periodes what holds since when, oldest first
 * @param grille the rows of a grid, with the numbers that may be set; empty for anything else, and where none is known
 * @param liste the codes of a list; null for anything else
 * @param fixees all that was written down for it, oldest first: also what was replaced since
 */
public record ParametreAFixer(
        String cle, String description, String unite, String source, List<Reference> references, Map<String, String> choix, boolean ouiNon, boolean peutEtreVide,
        Set<String> regimes, String formations, List<Periode> periodes, List<ValeurFixee> fixees,
        List<LigneDeGrille> grille, ListeAFixer liste) {

    /**
     * @param depuis first day of training it holds for, until the next one
     * @param valeur in French, with its unit
     * @param detail what a grid or a long list holds, a line each; empty where the value says all
     * @param fixee null for the value of the barème file
     * @param aFixer false for a value that a text sets: the conférence has none to set there
     */
    public record Periode(LocalDate depuis, String valeur, List<String> detail, ValeurFixee fixee, boolean aFixer) {

        private boolean memeValeur(Periode autre) {
            return valeur.equals(autre.valeur) && detail.equals(autre.detail);
        }
    }

    /** A list or a grid of which nobody knows any row: there is nothing to type in. */
    public boolean sansLigne() {
        return ("grille".equals(unite) || "codes".equals(unite)) && grille.isEmpty() && liste == null;
    }

    /** What a form shows of a grid, by the names of its fields. */
    public Map<String, String> cellules() {
        return grille.stream().flatMap(ligne -> ligne.cellules().stream()).collect(Collectors.toMap(LigneDeGrille.Cellule::champ, LigneDeGrille.Cellule::saisie));
    }

    /** What it is a value of: the first part of its key, in words. */
    public String aide() {
        return Mots.famille(cle);
    }

    /** The periods that bring another value than the one before them: a list has no use for the others. */
    public List<Periode> changements() {
        List<Periode> changements = new ArrayList<>();
        for (Periode periode : periodes) {
            if (changements.isEmpty() || !changements.get(changements.size() - 1).memeValeur(periode)) {
                changements.add(periode);
            }
        }
        return changements;
    }

    /** What a grid or a long list that was set holds, a line each; empty where the value says all. */
    public List<String> detail(ValeurFixee fixee) {
        return SaisieDeValeur.detail(fixee.contenu());
    }

    /** Whether every value of it that is left to the conférence was set. */
    public boolean estFixe() {
        return periodes.stream().noneMatch(periode -> periode.aFixer() && periode.fixee() == null);
    }
}
