package fr.crefop.conference.portail.suivi;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.portail.BarreDuPlan;
import fr.crefop.conference.socle.Montant;
import java.util.List;

/**
 * A plan in one table: for each line, what the rules give, what is proposed or asked, what its funder answered.
 *
 * @param parties one for each cost heading
 * @param propose whether there is a proposal; {@code demande} whether funders were asked without one, for what the rules give
 * @param engage null for who does not read the answers of all
 * @param barres who pays how much of the cost, the same colour for a funder in each
 */
public record PlanEnTrois(List<Partie> parties, Montant cout, Bilan regles, Bilan propose, Bilan engage, boolean proposee, boolean demandee,
        List<Barre> barres) {

    /** What is paid of a cost, and what is left of it. */
    public record Bilan(Montant finance, Montant reste) {

        static Bilan de(Montant cout, Montant finance) {
            return new Bilan(finance, cout.moins(finance));
        }
    }

    /** @param propose null without a proposal; @param engage null before the first answers, and for who does not read them all */
    public record Partie(Rubrique rubrique, Montant cout, List<Ligne> lignes, Bilan regles, Bilan propose, Bilan engage) {}

    /**
     * @param financeur its name; {@code dispositif} likewise, empty for the sum of those whose lines are not shown
     * @param regles null where the rules give nothing, as {@code propose}
     * @param reponse null when it was asked for nothing yet, or when it is not shown
     */
    public record Ligne(String financeur, String dispositif, int teinte, Montant regles, Montant propose, Reponse reponse,
            boolean derogation, boolean dotation, boolean sousReserve) {}

    /** @param montant what is committed; for a counter-proposal what would be; null when there is none */
    public record Reponse(Sens sens, Montant montant, String parDelegation) {

        Reponse(Sens sens, Montant montant) {
            this(sens, montant, null);
        }
    }

    /** What an answer comes to, for one line: a word, a sign, and a colour under its name. */
    public enum Sens {
        CONFIRME("confirmé", "✔"), PARTIEL("confirmé en partie", "◐"), CONTRE_PROPOSE("contre-proposition, rien n'est engagé", "⇄"),
        ATTENDU("réponse attendue", "…"), REFUSE("refusé", "✖"), SANS_REPONSE("sans réponse à l'échéance", "✖"), LIBERE("n'est plus engagé", "■");

        private final String mots;
        private final String signe;

        Sens(String mots, String signe) {
            this.mots = mots;
            this.signe = signe;
        }

        public String mots() {
            return mots;
        }

        public String signe() {
            return signe;
        }

        public String classe() {
            return "sens-" + name().toLowerCase().replace('_', '-');
        }

        boolean engage() {
            return this == CONFIRME || this == PARTIEL;
        }
    }

    public record Barre(String titre, BarreDuPlan barre) {}

    /** Whether a heading has to be told apart from others. */
    public boolean plusieursRubriques() {
        return parties.size() > 1;
    }
}
