package fr.crefop.conference.cadre;

import fr.crefop.conference.socle.ReglesRefusees;

/** A pack under rules/ that cannot be trusted: the application does not start. */
public class CadreInvalide extends ReglesRefusees {

    public CadreInvalide(String message) {
        super("Règles refusées : " + message);
    }

    public CadreInvalide(String message, Throwable cause) {
        super("Règles refusées : " + message, cause);
    }
}
