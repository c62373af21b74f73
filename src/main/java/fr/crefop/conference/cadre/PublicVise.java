package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.LigneDAide.Bornes;
import java.util.List;
import java.util.Set;

/**
 * Whom an aid is for (regions.md A.7).
 *
 * @param publics one of them is enough
 * @param antiRedondance months since the last aid of the same kind, at least
 */
public record PublicVise(Renseignement<Set<Public>> publics, Renseignement<Inscription> inscriptionExigee,
        Renseignement<HeuresTravaillees> heuresTravailleesMax, Renseignement<Residence> residence, Renseignement<Bornes> age,
        Renseignement<Carence> carenceFormationInitiale, Renseignement<Integer> antiRedondance) {

    /** The statuses of the demande by their codes, and people whom no status tells. */
    public enum Public {
        DEMANDEUR_EMPLOI("demandeur d'emploi"),
        SALARIE_CDI("salarié en CDI"),
        SALARIE_CDD("salarié en CDD"),
        INTERIMAIRE("intérimaire"),
        ADHERENT_CSP("adhérent au contrat de sécurisation professionnelle"),
        INDEPENDANT("indépendant"),
        AGENT_PUBLIC("agent public"),
        TEMPS_PARTIEL("salarié à temps partiel"),
        CONTRAT_AIDE("salarié en contrat aidé"),
        CREATEUR("créateur d'entreprise avant l'immatriculation"),
        SANS_EMPLOI_NON_INSCRIT("personne sans emploi qui n'est pas inscrite"),
        DECROCHEUR_DU_SUPERIEUR("personne qui a quitté les études supérieures sans diplôme"),
        STAGIAIRE_DE_LA_REGION("stagiaire d'une formation que la Région achète");

        private final String libelle;

        Public(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * To be registered as a job seeker.
     *
     * @param aupresDe with one of them
     * @param attestationMois age of the certificate, in months, at most
     */
    public record Inscription(Renseignement<List<ActeurDAide>> aupresDe, Renseignement<Integer> attestationMois) {}

    /** Hours worked beside, at most, a week or in the month before. */
    public record HeuresTravaillees(int max, Par par) {

        public enum Par { SEMAINE, MOIS }
    }

    /**
     * @param region INSEE code
     * @param mois of residence, at least
     * @param derogation for whom it is not asked
     */
    public record Residence(String region, Renseignement<Integer> mois, Renseignement<String> derogation) {}

    /**
     * @param mois since the end of initial training, at least
     * @param niveauEntreeMin asked from that level of the person only
     */
    public record Carence(int mois, Renseignement<Integer> niveauEntreeMin) {}
}
