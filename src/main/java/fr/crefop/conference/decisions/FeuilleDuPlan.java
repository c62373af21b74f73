package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything the one page says to the person in training, in words and figures ready to read.
 *
 * @param structure who follows the person: name of the advisor's structure
 * @param region whose conférence signs the page
 * @param lignes what the funders pay, without the person's own contribution
 * @param remuneration null when nobody pays one
 * @param siennes what the person pays, and why; empty when nothing
 * @param decision null until the procedure decided
 * @param prochainesEtapes what the person has to do now, in order
 * @param contact whom to call; the structure is named when it is null
 * @param provisoire true as long as no decision commits the funders
 * @param actes what somebody has to do by a day, or a line of the plan is lost; the earliest first
 */
public record FeuilleDuPlan(
        String numero,
        String personne,
        String structure,
        Region region,
        FormationPrevue formation,
        List<Ligne> lignes,
        Remuneration remuneration,
        List<Part> siennes,
        Montant reste,
        Decision decision,
        List<String> prochainesEtapes,
        String contact,
        boolean provisoire,
        List<Acte> actes) {

    /** Of which no act has a last day. */
    public FeuilleDuPlan(String numero, String personne, String structure, Region region, FormationPrevue formation, List<Ligne> lignes,
            Remuneration remuneration, List<Part> siennes, Montant reste, Decision decision, List<String> prochainesEtapes, String contact,
            boolean provisoire) {
        this(numero, personne, structure, region, formation, lignes, remuneration, siennes, reste, decision, prochainesEtapes, contact,
                provisoire, List.of());
    }

    public FeuilleDuPlan {
        actes = List.copyOf(actes);
        lignes = List.copyOf(lignes);
        prochainesEtapes = prochainesEtapes == null ? List.of() : List.copyOf(prochainesEtapes);
        siennes = siennes == null ? List.of() : List.copyOf(siennes);
        if (total(lignes, siennes, reste).compareTo(formation.prix()) < 0) {
            throw new IllegalArgumentException("Les montants du plan ne couvrent pas le prix de la formation");
        }
    }

    /** What the person counts on others for: her own acts stand in what she has to do. */
    public List<Acte> actesDesAutres() {
        return actes.stream().filter(acte -> acte.qui() != Acteur.PERSONNE).toList();
    }

    /** What the training costs with its expenses: the parts, the person's own and what nobody pays yet. */
    public Montant coutTotal() {
        return total(lignes, siennes, reste);
    }

    /** All that the person pays. */
    public Montant apportPersonnel() {
        return somme(siennes);
    }

    private static Montant total(List<Ligne> lignes, List<Part> siennes, Montant reste) {
        return Montant.somme(lignes.stream().map(Ligne::montant)).plus(somme(siennes)).plus(reste);
    }

    private static Montant somme(List<Part> siennes) {
        return Montant.somme(siennes.stream().map(Part::montant));
    }

    /** @param quoi {@code Votre apport personnel} */
    public record Part(String quoi, Montant montant) {}

    /** @param fin may be null, as may heures, and the organisme that trains, where nobody said which */
    public record FormationPrevue(String intitule, LocalDate debut, LocalDate fin, BigDecimal heures, Montant prix, String organisme) {

        /** By nobody knows whom. */
        public FormationPrevue(String intitule, LocalDate debut, LocalDate fin, BigDecimal heures, Montant prix) {
            this(intitule, debut, fin, heures, prix, null);
        }
    }

    /** @param quoi as an infinitive; @param aConfirmer only if its aid is confirmed */
    public record Acte(String quoi, Acteur qui, LocalDate dernierJour, boolean aConfirmer) {}

    /**
     * @param financeur name of the funder in French
     * @param engage true once the funder committed to this amount
     * @param derogation true when the funder goes beyond its usual rules for this case
     * @param dotation true when the working group had the funder bring it
     * @param reserve the decision of a commission that is still awaited, in a sentence; null when none is
     */
    public record Ligne(
            String financeur, String dispositif, String rubrique, Montant montant, boolean engage, boolean derogation, String reserve, boolean dotation) {

        /** No dotation. */
        public Ligne(String financeur, String dispositif, String rubrique, Montant montant, boolean engage, boolean derogation, String reserve) {
            this(financeur, dispositif, rubrique, montant, engage, derogation, reserve, false);
        }
    }

    /**
     * @param payeur one, or several in the order of the training
     * @param mensuel may be null when the months differ
     * @param periodes a sentence for each, when there are several
     * @param mois of the training, in order; empty where they are not told
     */
    public record Remuneration(String payeur, Montant mensuel, Montant total, List<String> periodes, List<Mois> mois) {

        /** Told as a whole. */
        public Remuneration(String payeur, Montant mensuel, Montant total) {
            this(payeur, mensuel, total, List.of(), List.of());
        }
    }

    /** What is received for one civil month. @param payeurs by their names; empty where they are not told */
    public record Mois(YearMonth mois, Montant total, List<String> payeurs) {

        /** From nobody knows whom. */
        public Mois(YearMonth mois, Montant total) {
            this(mois, total, List.of());
        }
    }

    public record Decision(String libelle, LocalDate le) {}
}
