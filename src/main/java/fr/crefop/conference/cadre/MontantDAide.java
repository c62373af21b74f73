package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.LigneDAide.Profil;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What an aid pays, and beside whom (regions.md A.6, A.7).
 *
 * @param complementPersonne whether the person may add what is missing
 */
public record MontantDAide(Renseignement<Plafond> plafond, Renseignement<CoutHoraire> coutHoraire, Renseignement<Taux> taux,
        Renseignement<Cpf> cpf, Renseignement<Cumul> cumul, Renseignement<Boolean> complementPersonne) {

    public enum Taxe { HT, TTC }

    /** @param lignes the first whose profile is the person's */
    public record Plafond(List<LigneDAide> lignes, Renseignement<Periodicite> periodicite, Renseignement<Taxe> taxe) {

        public enum Periodicite { FORMATION, AN, PROJET_ET_AN }
    }

    /** The price of an hour, at most, and what happens above. */
    public record CoutHoraire(Renseignement<List<LigneDAide>> lignes, Renseignement<Taxe> taxe, Renseignement<Effet> effet) {

        public enum Effet { PLAFONNE, REJETTE }
    }

    /** @param part percent */
    public record Taux(Renseignement<BigDecimal> part, Renseignement<Assiette> assiette) {

        public enum Assiette { COUT, RESTE_APRES_CPF, RESTE }
    }

    /**
     * @param soldeMin euros that the account must hold; {@code saufPour} the trainings for which the account is not asked
     */
    public record Cpf(Renseignement<Mode> mode, Renseignement<Montant> soldeMin, Renseignement<Set<SaufPour>> saufPour) {

        /** INCLUS: within the ceiling; AJOUTE: above it; INCLUS_PUIS_AJOUTE: within where the cost is under it, else above. */
        public enum Mode { OBLIGATOIRE, DABORD, INTERDIT, INCLUS, AJOUTE, INCLUS_PUIS_AJOUTE }

        /** CLEA_NUMERIQUE: one of the certificates that the demande calls CléA. */
        public enum SaufPour { VAE, CLEA_NUMERIQUE }
    }

    /**
     * @param exclus dispositifs that may not pay the same training
     * @param exclusif no other public funder at all
     * @param enComplementSeulement only beside another funder
     * @param partage who pays which part
     */
    public record Cumul(Renseignement<List<Dispositif>> exclus, Renseignement<Boolean> exclusif,
            Renseignement<Boolean> enComplementSeulement, Renseignement<List<Part>> partage) {

        /** @param part percent of what is to be paid, {@code si} for whom it is shared so */
        public record Part(ActeurDAide acteur, Renseignement<BigDecimal> part, Profil si) {}
    }
}
