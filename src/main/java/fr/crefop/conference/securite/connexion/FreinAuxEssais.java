package fr.crefop.conference.securite.connexion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows the guessing of passwords, and locks nobody out: each failure makes the next try wait longer, for one account from
 * one address first, then for an address whatever the account, and for an account from wherever. Who signed in to an account
 * from an address only answers for that pair. No thread waits: a try that comes too early is refused, password unread.
 * Kept in memory, as digests: what somebody types stands nowhere. An account that does not exist is treated alike. Thread-safe.
 */
class FreinAuxEssais {

    /** Failures that cost no wait: people mistype. */
    static final int ESSAIS = 5;
    static final int ESSAIS_DE_PARTOUT = 100;
    static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(5);
    static final Duration ATTENTE_AU_PLUS = Duration.ofMinutes(5);
    static final Duration ATTENTE_DE_PARTOUT_AU_PLUS = Duration.ofMinutes(1);
    /** Tries of one account from one network at the same moment: a program that signs each call makes many at once. */
    static final int EN_MEME_TEMPS = 30;
    /** After that long without a failure all is forgotten. */
    static final Duration OUBLI = Duration.ofMinutes(15);
    static final int SUIVIS = 10_000;

    private static final Duration UN_MOMENT = Duration.ofSeconds(1);

    private record Cle(long haut, long bas) {}

    /**
     * @param connu somebody signed in by it
     * @param enCours tries whose end is not known yet
     */
    private record Etat(int echecs, Instant dernier, boolean connu, int enCours) {}

    private final Map<Cle, Etat> suivis = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Cle, Etat> ancien) {
            return size() > SUIVIS;
        }
    };
    private final Clock horloge;

    FreinAuxEssais(Clock horloge) {
        this.horloge = horloge;
    }

    /**
     * To be asked before each try, whose end is then told by {@link #succes}, {@link #echec} or {@link #sansSuite}. Once an
     * account is slowed, one try at a time: a hundred at the same moment are no way round.
     *
     * @return how long to wait before trying again; zero: go on
     */
    synchronized Duration essayer(String identifiant, String adresse) {
        Cle paire = cle("paire", identifiant, adresse);
        Etat etat = etat(paire);
        Duration attente = attente(etat, ESSAIS, ATTENTE_AU_PLUS);
        if (!etat.connu()) {
            attente = plusLongue(attente, attente(etat(cle("adresse", "", adresse)), ESSAIS_DE_PARTOUT, ATTENTE_DE_PARTOUT_AU_PLUS));
            attente = plusLongue(attente, attente(etat(cle("compte", identifiant, "")), ESSAIS_DE_PARTOUT, ATTENTE_DE_PARTOUT_AU_PLUS));
        }
        if (attente.isZero() && etat.enCours() >= (etat.echecs() < ESSAIS ? EN_MEME_TEMPS : 1)) {
            attente = UN_MOMENT;
        }
        if (attente.isZero()) {
            suivis.put(paire, new Etat(etat.echecs(), etat.dernier(), etat.connu(), etat.enCours() + 1));
        }
        return attente;
    }

    /** The failures of other addresses stay counted: they are not the owner's. */
    synchronized void succes(String identifiant, String adresse) {
        Cle paire = cle("paire", identifiant, adresse);
        suivis.put(paire, new Etat(0, horloge.instant(), true, unDeMoins(etat(paire))));
    }

    synchronized void echec(String identifiant, String adresse) {
        Cle paire = cle("paire", identifiant, adresse);
        Etat etat = etat(paire);
        suivis.put(paire, new Etat(etat.echecs() + 1, horloge.instant(), etat.connu(), unDeMoins(etat)));
        compter(cle("adresse", "", adresse));
        compter(cle("compte", identifiant, ""));
    }

    /** The try told nothing: neither a success nor a failure. */
    synchronized void sansSuite(String identifiant, String adresse) {
        Cle paire = cle("paire", identifiant, adresse);
        Etat etat = etat(paire);
        suivis.put(paire, new Etat(etat.echecs(), etat.dernier(), etat.connu(), unDeMoins(etat)));
    }

    synchronized int suivis() {
        return suivis.size();
    }

    private void compter(Cle cle) {
        suivis.put(cle, new Etat(etat(cle).echecs() + 1, horloge.instant(), false, 0));
    }

    private static int unDeMoins(Etat etat) {
        return Math.max(0, etat.enCours() - 1);
    }

    private Etat etat(Cle cle) {
        Etat etat = suivis.getOrDefault(cle, new Etat(0, Instant.MIN, false, 0));
        boolean ancien = etat.dernier().isBefore(horloge.instant().minus(OUBLI));
        return ancien ? new Etat(0, etat.dernier(), etat.connu(), etat.enCours()) : etat;
    }

    /** Doubled at each failure beyond those that cost nothing. */
    private Duration attente(Etat etat, int gratuits, Duration auPlus) {
        if (etat.echecs() < gratuits) {
            return Duration.ZERO;
        }
        Duration entiere = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(etat.echecs() - gratuits, 10));
        Duration reste = Duration.between(horloge.instant(), etat.dernier().plus(entiere.compareTo(auPlus) < 0 ? entiere : auPlus));
        return reste.isNegative() ? Duration.ZERO : reste;
    }

    private static Duration plusLongue(Duration une, Duration autre) {
        return une.compareTo(autre) > 0 ? une : autre;
    }

    private static Cle cle(String genre, String identifiant, String adresse) {
        try {
            ByteBuffer empreinte = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest((genre + '\0' + identifiant + '\0' + adresse).getBytes(StandardCharsets.UTF_8)));
            return new Cle(empreinte.getLong(), empreinte.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
