package fr.crefop.conference.processus;

/** Process {@code groupe-de-travail}: cahier des charges, then a proposed solution. */
public final class GroupeDeTravail {

    public static final String CLE = "groupe-de-travail";
    public static final String REDIGER_CAHIER = "Task_RedigerCahierDesCharges";
    public static final String PROPOSER_SOLUTION = "Task_ProposerSolution";

    private GroupeDeTravail() {}
}
