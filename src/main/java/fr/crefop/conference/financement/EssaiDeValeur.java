package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.ComparaisonDePlans.Difference;
import fr.crefop.conference.financement.ComparaisonDePlans.Objet;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Mots;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a value would have changed, had it held on the first day of each training. Both plans are those of the rules: what funders
 * answered in a case is in neither.
 *
 * @param depuis first day on which the cases came in
 * @param recus how many came in since; only the last {@link EssaisDeValeur#AU_PLUS} of them are computed
 * @param calcules of which both plans were computed
 * @param horsDePortee whose training is computed with no such value, or with that of a text
 * @param incalculables which the rules of today refuse
 * @param changes the plans with another amount, the greatest difference of the remainder first, then by number
 * @param ecarts over these plans: each dispositif, each income, and the remainder last
 */
public record EssaiDeValeur(ValeurEssayee valeur, LocalDate depuis, long recus, int calcules, int horsDePortee, int incalculables,
        List<PlanChange> changes, List<Ecart> ecarts) {

    /** @param avant euros to find with the values in force; {@code apres} with the value tried */
    public record PlanChange(String numero, Instant recuLe, Montant avant, Montant apres, List<Difference> differences) {

        public Montant ecart() {
            return apres.moins(avant);
        }
    }

    /**
     * @param dispositif or name of an income; null for the remainder
     * @param plans in how many it is another amount
     * @param ecart euros more, or less where below zero
     */
    public record Ecart(Objet objet, String dispositif, int plans, Montant ecart) {

        public String libelle() {
            return switch (objet) {
                case CONTRIBUTION -> Dispositif.de(dispositif).libelle();
                case REMUNERATION -> "Revenu : " + Mots.revenu(dispositif, null);
                case RESTE -> "Reste à financer";
            };
        }
    }

    /**
     * Its figures as they are now, in words and without any case: what is kept of a trial.
     *
     * @param horsDePortee null, like {@code incalculables}, of a trial of before they were kept: unknown, and not none
     * @param cellules of a grid or a list, what the value changes in it
     */
    public record Chiffres(LocalDate depuis, long recus, int calcules, Integer horsDePortee, Integer incalculables, int changes, List<Ligne> lignes,
            List<ValeurEssayee.Changement> cellules) {

        /** @param ecart euros more, or less where below zero */
        public record Ligne(String libelle, int plans, Montant ecart) {}

        public Chiffres {
            lignes = List.copyOf(lignes);
            cellules = cellules == null ? List.of() : List.copyOf(cellules);
        }

        /** Whether it is known how many could not be tried, and why. */
        public boolean pasEssayesConnus() {
            return horsDePortee != null && incalculables != null;
        }

        /** How many came in beyond the last {@link EssaisDeValeur#AU_PLUS}; null where nobody knows. */
        public Long nonRegardes() {
            return pasEssayesConnus() ? Long.valueOf(recus - calcules - horsDePortee - incalculables) : null;
        }
    }

    public EssaiDeValeur {
        changes = List.copyOf(changes);
        ecarts = List.copyOf(ecarts);
    }

    /** False where more cases came in than one trial computes. */
    public boolean estEntier() {
        return recus <= calcules + horsDePortee + incalculables;
    }

    public Chiffres chiffres() {
        return new Chiffres(depuis, recus, calcules, horsDePortee, incalculables, changes.size(),
                ecarts.stream().map(e -> new Chiffres.Ligne(e.libelle(), e.plans(), e.ecart())).toList(), valeur.changements());
    }
}
