package fr.crefop.conference.processus;

/**
 * Process {@code vote-bureau}: one answer per college, or per seat where members vote, counted when all answered or on the day of the session; a tie is
 * for the two co-presidents; votes on a case that changed are void, and a new vote begins.
 */
public final class VoteBureau {

    public static final String CLE = "vote-bureau";
    public static final String VOTER = "Task_VoterCollege";
    /** The timer on which silence becomes absence. */
    public static final String DATE_DE_SEANCE = "Timer_DateDeSeance";
    public static final String DEPARTAGER = "Task_DepartagerVote";
    /** Message to the vote that runs: the case changed, its votes are void. */
    public static final String VOTES_ANNULES = "votes-annules";

    /** An {@code ObjetDuVote}, given by the caller. */
    public static final String OBJET = "objet";
    /** Id of the vote in our tables. */
    public static final String SCRUTIN = "scrutin";
    /** The code of the voter of one task, a college or one of its seats, local to it. */
    public static final String COLLEGE = "college";

    /** Boolean: the count ended in a tie. */
    public static final String EGALITE = "egalite";

    /** Whether it is a voter's, by its id in the diagram. Where members vote it waits for who holds the seat, and no group is offered it. */
    public static boolean estUnVote(String tache) {
        return VOTER.equals(tache) || DEPARTAGER.equals(tache);
    }

    private VoteBureau() {}
}
