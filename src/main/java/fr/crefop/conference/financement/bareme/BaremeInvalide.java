package fr.crefop.conference.financement.bareme;

/** A barème file that cannot be trusted (no source, no date, twice the same key): the application does not start. */
public class BaremeInvalide extends RuntimeException {

    public BaremeInvalide(String message) {
        super("Barème refusé : " + message);
    }

    public BaremeInvalide(String message, Throwable cause) {
        super("Barème refusé : " + message, cause);
    }
}
