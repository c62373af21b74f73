package fr.crefop.conference.securite.connexion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops the guessing of passwords: ten failures in a quarter of an hour close one identifier until they are old.
 * Kept in memory; an identifier that does not exist is treated alike, so that nothing is learnt from it.
 */
class FreinAuxEssais {

    static final int ESSAIS = 10;
    static final Duration FENETRE = Duration.ofMinutes(15);
    private static final int IDENTIFIANTS_SUIVIS = 10_000;

    private final Map<String, Deque<Instant>> echecs = new ConcurrentHashMap<>();
    private final Clock horloge;

    FreinAuxEssais(Clock horloge) {
        this.horloge = horloge;
    }

    boolean estFerme(String identifiant) {
        Deque<Instant> recents = echecs.computeIfPresent(identifiant, (cle, instants) -> sansLesAnciens(instants));
        return recents != null && recents.size() >= ESSAIS;
    }

    void echec(String identifiant) {
        if (echecs.size() >= IDENTIFIANTS_SUIVIS) {
            echecs.keySet().forEach(cle -> echecs.computeIfPresent(cle, (k, instants) -> sansLesAnciens(instants)));
        }
        echecs.compute(identifiant, (cle, instants) -> {
            Deque<Instant> suite = instants == null ? new ArrayDeque<>() : new ArrayDeque<>(instants);
            suite.addLast(horloge.instant());
            return suite;
        });
    }

    void succes(String identifiant) {
        echecs.remove(identifiant);
    }

    private Deque<Instant> sansLesAnciens(Deque<Instant> instants) {
        Instant limite = horloge.instant().minus(FENETRE);
        Deque<Instant> recents = new ArrayDeque<>(instants);
        recents.removeIf(instant -> instant.isBefore(limite));
        return recents.isEmpty() ? null : recents;
    }
}
