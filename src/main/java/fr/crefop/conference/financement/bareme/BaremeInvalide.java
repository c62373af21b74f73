package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.socle.ReglesRefusees;

/** A barème file that cannot be trusted (no source, no date, twice the same key): the application does not start. */
public class BaremeInvalide extends ReglesRefusees {

    private static final String REFUS = "Barème refusé : ";

    public BaremeInvalide(String message) {
        super(REFUS + message);
    }

    public BaremeInvalide(String message, Throwable cause) {
        super(REFUS + message, cause);
    }

    /** The same, once one knows which file holds it. */
    BaremeInvalide dans(String fichier) {
        return new BaremeInvalide(fichier + ", " + getMessage().substring(REFUS.length()), getCause());
    }
}
