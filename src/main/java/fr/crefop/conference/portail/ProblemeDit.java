package fr.crefop.conference.portail;

import fr.crefop.conference.socle.TypeDeProbleme;

/** What an address of the API refuses for a reason that no room has a word for: it is told as it is. */
public class ProblemeDit extends RuntimeException {

    private final transient TypeDeProbleme type;

    public ProblemeDit(TypeDeProbleme type, String detail) {
        super(detail);
        this.type = type;
    }

    TypeDeProbleme type() {
        return type;
    }
}
