package fr.crefop.conference.processus;

/** Process {@code groupe-de-travail}: cahier des charges, advices asked meanwhile, then a proposed solution. */
public final class GroupeDeTravail {

    public static final String CLE = "groupe-de-travail";
    public static final String REDIGER_CAHIER = "Task_RedigerCahierDesCharges";
    public static final String PROPOSER_SOLUTION = "Task_ProposerSolution";
    public static final String DONNER_AVIS = "Task_DonnerAvis";

    public static final String AVIS_DEMANDE = "AvisDemande";
    public static final String AVIS_REVOQUE = "AvisRevoque";

    /** Id of the advice in our tables: of its branch of the diagram, and local to its task. */
    public static final String EXPERTISE = "expertise";

    private GroupeDeTravail() {}
}
