package fr.crefop.conference.cadre;

import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Set;

/** What comes beside the teaching costs, and what the Région has for all (regions.md A.3, A.7). */
public record ComplementsDAide(Renseignement<Remuneration> remuneration, Renseignement<List<Annexe>> annexes, Renseignement<Prime> prime,
        Renseignement<List<Enveloppe>> plafondAnnuelEnveloppe) {

    /**
     * @param bareme the scale that says how much, as rules/aides.yaml names it
     * @param mensuel euros a month, where the aid has its own
     * @param reserveeA trainings or people it is for, in French
     * @param plusDHeures hours of the training, more than which it has to last
     */
    public record Remuneration(Renseignement<Bareme> bareme, Renseignement<List<LigneDAide>> mensuel, Renseignement<String> reserveeA,
            Renseignement<Integer> plusDHeures) {

        public record Bareme(String code, String libelle) {}
    }

    /**
     * @param par what an amount is for
     * @param seuilKm kilometres from home to the training, more than which it is paid
     * @param nonCumul headings that are not paid together
     */
    public record Annexe(Set<Rubrique> rubriques, Renseignement<Par> par, Renseignement<Integer> seuilKm,
            Renseignement<List<LigneDAide>> lignes, Renseignement<Boolean> nonCumul) {

        public enum Par { HEURE, MOIS, FORMATION }
    }

    /** The same, but for what is said elsewhere. */
    public ComplementsDAide avec(Renseignement<Remuneration> autreRemuneration, Renseignement<List<Annexe>> autresAnnexes) {
        return new ComplementsDAide(autreRemuneration, autresAnnexes, prime, plafondAnnuelEnveloppe);
    }

    public record Prime(Renseignement<Montant> euros, Renseignement<Versement> versement) {

        public enum Versement { ENTREE, SORTIE }
    }

    /** @param aides how many the Région means to give */
    public record Enveloppe(int annee, Renseignement<Montant> euros, Renseignement<Integer> aides) {}
}
