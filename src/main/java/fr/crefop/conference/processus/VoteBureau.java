package fr.crefop.conference.processus;

/** Process {@code vote-bureau}: one answer per college, counted when all answered or on the day of the session. */
public final class VoteBureau {

    public static final String CLE = "vote-bureau";
    public static final String VOTER = "Task_VoterCollege";

    /** An {@code ObjetDuVote}, given by the caller. */
    public static final String OBJET = "objet";
    /** Id of the vote in our tables. */
    public static final String SCRUTIN = "scrutin";
    /** The college of one task, local to it. */
    public static final String COLLEGE = "college";

    private VoteBureau() {}
}
