package fr.crefop.conference.cadre;

import fr.crefop.conference.socle.JoursOuvres;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is asked of the others, and of the request itself (regions.md A.7).
 *
 * @param prescripteurs one of them is enough
 * @param delaiAvant the request comes that long before the first day
 */
public record DemarcheDAide(Renseignement<Employeur> employeur, Renseignement<Organisme> organisme,
        Renseignement<List<ActeurDAide>> prescripteurs, Renseignement<Devis> devis, Renseignement<Delai> delaiAvant) {

    /**
     * What an employer commits to.
     *
     * @param moisMin length of the contract at least; a permanent one always is
     * @param exclus employers that may not, in French
     */
    public record Employeur(Engagement engagement, Renseignement<Integer> moisMin, Renseignement<Set<Contrat>> contrats,
            Renseignement<List<String>> exclus, Renseignement<Boolean> tuteur) {

        public enum Engagement { PROMESSE_ECRITE, EMBAUCHE, COFINANCEMENT }

        public enum Contrat { CDI, CDD, ALTERNANCE }
    }

    /**
     * @param ancienneteMois since it was founded, at least
     * @param aidesParAnMax of this aid, by training body and year
     */
    public record Organisme(Renseignement<Integer> ancienneteMois, Renseignement<Integer> aidesParAnMax, Renseignement<Boolean> qualiopi) {}

    public record Devis(int nombre, Renseignement<Boolean> nominatifs, Renseignement<Boolean> organismesDifferents) {}

    public record Delai(int nombre, Unite unite) {

        public enum Unite { JOURS, JOURS_OUVRES, SEMAINES, MOIS }

        /** The last day on which the request may come, for a training that starts on {@code debut}. */
        public LocalDate dernierJour(LocalDate debut) {
            return switch (unite) {
                case JOURS -> debut.minusDays(nombre);
                case JOURS_OUVRES -> JoursOuvres.avant(debut, nombre);
                case SEMAINES -> debut.minusWeeks(nombre);
                case MOIS -> debut.minusMonths(nombre);
            };
        }
    }
}
