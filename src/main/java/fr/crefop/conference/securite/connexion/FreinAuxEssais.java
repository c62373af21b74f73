package fr.crefop.conference.securite.connexion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stops the guessing of passwords: ten failures in a quarter of an hour close one identifier to the address they came
 * from, so that nobody locks an account for its owner; a hundred, from wherever they come, close it to all.
 * Kept in memory; an identifier that does not exist is treated alike, so that nothing is learnt from it.
 */
class FreinAuxEssais {

    static final int ESSAIS = 10;
    static final int ESSAIS_DE_PARTOUT = 100;
    static final Duration FENETRE = Duration.ofMinutes(15);
    static final int SUIVIS = 10_000;

    /** @param adresse null: from everywhere */
    private record Origine(String identifiant, String adresse) {}

    private final Map<Origine, Deque<Instant>> echecs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Origine, Deque<Instant>> ancien) {
            return size() > SUIVIS;
        }
    };
    private final Clock horloge;

    FreinAuxEssais(Clock horloge) {
        this.horloge = horloge;
    }

    synchronized boolean estFerme(String identifiant, String adresse) {
        return recents(new Origine(identifiant, adresse)) >= ESSAIS
                || recents(new Origine(identifiant, null)) >= ESSAIS_DE_PARTOUT;
    }

    synchronized void echec(String identifiant, String adresse) {
        noter(new Origine(identifiant, adresse), ESSAIS);
        noter(new Origine(identifiant, null), ESSAIS_DE_PARTOUT);
    }

    /** The failures of other addresses stay counted: they are not the owner's. */
    synchronized void succes(String identifiant, String adresse) {
        echecs.remove(new Origine(identifiant, adresse));
    }

    synchronized int suivis() {
        return echecs.size();
    }

    private void noter(Origine origine, int borne) {
        Deque<Instant> instants = echecs.computeIfAbsent(origine, o -> new ArrayDeque<>());
        instants.addLast(horloge.instant());
        if (instants.size() > borne) {
            instants.removeFirst();
        }
    }

    private int recents(Origine origine) {
        Deque<Instant> instants = echecs.get(origine);
        if (instants == null) {
            return 0;
        }
        Instant limite = horloge.instant().minus(FENETRE);
        instants.removeIf(instant -> instant.isBefore(limite));
        if (instants.isEmpty()) {
            echecs.remove(origine);
        }
        return instants.size();
    }
}
