package fr.crefop.conference.securite;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** A password that was not even looked at: the last ones were wrong, and the next may be tried in a while. */
public class TropDEssais extends LockedException {

    private final int secondes;

    public TropDEssais(Duration attente) {
        super("Trop d'essais : attendez " + arrondies(attente) + " s avant de recommencer.");
        this.secondes = arrondies(attente);
    }

    /** How long to wait, rounded up. */
    public int secondes() {
        return secondes;
    }

    private static int arrondies(Duration attente) {
        return (int) attente.plusMillis(999).toSeconds();
    }
}
