package fr.crefop.conference.cadre;

/** A pack under rules/ that cannot be trusted: the application does not start. */
public class CadreInvalide extends RuntimeException {

    public CadreInvalide(String message) {
        super("Règles refusées : " + message);
    }

    public CadreInvalide(String message, Throwable cause) {
        super("Règles refusées : " + message, cause);
    }
}
