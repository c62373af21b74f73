package fr.crefop.conference.portail.personne;

import fr.crefop.conference.socle.Provenance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * So many openings a minute from one network and no more: each computes a plan, and nobody signed. Guessing a link is beyond anybody;
 * keeping the server busy is not. In memory, bounded. Thread-safe.
 */
@Component
class FreinDesOuvertures {

    /** A whole waiting room behind one address. */
    static final int PAR_MINUTE = 60;
    static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int SUIVIS = 10_000;

    private record Compte(Instant depuis, int ouvertures) {}

    private final Map<String, Compte> suivis = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compte> ancien) {
            return size() > SUIVIS;
        }
    };
    private final Clock horloge;

    FreinDesOuvertures(Clock horloge) {
        this.horloge = horloge;
    }

    /** @param adresse as the server tells it; @param poids a document that is drawn is worth several pages */
    synchronized boolean laissePasser(String adresse, int poids) {
        Instant maintenant = horloge.instant();
        String reseau = Provenance.de(adresse);
        Compte compte = suivis.get(reseau);
        if (compte == null || !maintenant.isBefore(compte.depuis().plus(MINUTE))) {
            compte = new Compte(maintenant, 0);
        }
        int ouvertures = compte.ouvertures() + poids;
        suivis.put(reseau, new Compte(compte.depuis(), Math.min(ouvertures, PAR_MINUTE + 1)));
        return ouvertures <= PAR_MINUTE;
    }
}
