package fr.crefop.conference.processus;

/** Process {@code etude-thematique}: a problem between funders. Its business key is the number of the study. */
public final class EtudeThematique {

    public static final String CLE = "etude-thematique";
    public static final String VERIFIER = "Task_VerifierEtude";
    public static final String DONNER_MANDAT = "Task_DonnerMandatEtude";
    public static final String RENDRE_RAPPORT = "Task_RendreRapport";

    /** Boolean: the secretariat found the referral admissible. */
    public static final String RECEVABLE = "etudeRecevable";
    /** Boolean: the group proposes a convention. */
    public static final String CONVENTION_PROPOSEE = "conventionProposee";

    /** Boolean: the group proposes a model solution. Unknown to a study begun under the diagram that had none. */
    public static final String MODELE_PROPOSE = "modelePropose";

    private EtudeThematique() {}
}
