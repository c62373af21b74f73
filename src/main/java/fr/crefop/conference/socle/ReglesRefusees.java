package fr.crefop.conference.socle;

/** What is under rules/ cannot be trusted: nothing starts. The message names the file, the place and what is to be given. */
public class ReglesRefusees extends RuntimeException {

    public ReglesRefusees(String message) {
        super(message);
    }

    public ReglesRefusees(String message, Throwable cause) {
        super(message, cause);
    }
}
