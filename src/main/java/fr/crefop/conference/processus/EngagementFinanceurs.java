package fr.crefop.conference.processus;

/** Process {@code engagement-financeurs}: each funder of the plan answers for its own share, in parallel. */
public final class EngagementFinanceurs {

    public static final String CLE = "engagement-financeurs";
    public static final String ENGAGER = "Task_EngagerFinanceur";

    /** An {@code Engagement.Base}: what the funders are asked; given by the caller. */
    public static final String BASE = "base";
    /** A date: until when the supervisors may answer, counted from the day they were told. */
    public static final String ECHEANCE_DES_RESPONSABLES = "echeanceDesResponsables";
    /** The funder of one task, local to it. */
    public static final String FINANCEUR = "financeur";

    private EngagementFinanceurs() {}
}
