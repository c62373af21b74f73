package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.LigneDAide.Bornes;
import java.util.List;
import java.util.Set;

/**
 * Which training an aid is for (regions.md A.7).
 *
 * @param niveauEntree of the person, 3 to 8 (framework of 2019), and {@code niveauVise} by the training
 * @param certification one of them is enough
 * @param heuresHebdo hours a week
 * @param partEntrepriseMax percent of the hours
 * @param horsOffreCollective no place bought by the Région may answer
 */
public record FormationVisee(Renseignement<Bornes> niveauEntree, Renseignement<Bornes> niveauVise,
        Renseignement<Set<TypeDeCertification>> certification, Renseignement<Duree> duree, Renseignement<Bornes> heuresHebdo,
        Renseignement<Integer> partEntrepriseMax, Renseignement<Boolean> horsOffreCollective, Renseignement<Lieu> lieu,
        Renseignement<Codes> codes) {

    /** CPF: any training that the account may pay. */
    public enum TypeDeCertification { RNCP, RS, CPF, VAE }

    /** @param liaison whether hours and months are asked together or one of them is enough */
    public record Duree(Renseignement<Integer> heuresMin, Renseignement<Integer> heuresMax, Renseignement<Integer> moisMax,
            Renseignement<Liaison> liaison) {

        public enum Liaison { ET, OU }
    }

    /** @param region INSEE code; {@code sauf} when it may be elsewhere */
    public record Lieu(String region, Renseignement<List<Derogation>> sauf) {

        public enum Derogation { OFFRE_ABSENTE, OFFRE_SATUREE }
    }

    public record Codes(Renseignement<Liste> inclus, Renseignement<Liste> exclus) {

        /**
         * @param nom as a sentence names it: {@code les métiers en tension de la liste du CREFOP}
         * @param formacodes beginnings of codes; unknown when the list was not found
         */
        public record Liste(String nom, Renseignement<Set<String>> formacodes, Renseignement<Set<String>> certifinfos) {}
    }
}
