package fr.crefop.conference.portail.personne;

import fr.crefop.conference.securite.Freins;
import fr.crefop.conference.socle.Provenance;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * So many openings a minute from one network and no more, on all nodes together: each computes a plan, and nobody signed. Guessing a
 * link is beyond anybody; keeping the server busy is not.
 */
@Component
class FreinDesOuvertures {

    /** A whole waiting room behind one address. */
    static final int PAR_MINUTE = 60;
    static final Duration MINUTE = Duration.ofMinutes(1);

    private final Freins freins;

    FreinDesOuvertures(Freins freins) {
        this.freins = freins;
    }

    /** @param adresse as the server tells it; @param poids a document that is drawn is worth several pages */
    boolean laissePasser(String adresse, int poids) {
        return freins.compter("ouvertures", Provenance.de(adresse), poids, MINUTE) <= PAR_MINUTE;
    }
}
