package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Freins;
import fr.crefop.conference.securite.Freins.Compteur;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Slows the guessing of passwords, and locks nobody out: each failure makes the next try wait longer, for one account from
 * one address first, then for an address whatever the account, and for an account from wherever. Who signed in to an account
 * from an address only answers for that pair. No thread waits: a try that comes too early is refused, password unread.
 * Failures are counted by all nodes together. An account that does not exist is treated alike. Thread-safe.
 */
class FreinAuxEssais {

    /** Failures that cost no wait: people mistype. */
    static final int ESSAIS = 5;
    static final int ESSAIS_DE_PARTOUT = 100;
    static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(5);
    static final Duration ATTENTE_AU_PLUS = Duration.ofMinutes(5);
    static final Duration ATTENTE_DE_PARTOUT_AU_PLUS = Duration.ofMinutes(1);
    /** Tries of one account from one network at the same moment, on one node: a program that signs each call makes many at once. */
    static final int EN_MEME_TEMPS = 30;
    /** After that long without a failure all is forgotten. */
    static final Duration OUBLI = Duration.ofMinutes(15);
    /** Where somebody signed in, an attack from elsewhere does not slow them; that is not written at each sign-in. */
    static final Duration CONNU = Duration.ofDays(30);

    private static final Duration UN_MOMENT = Duration.ofSeconds(1);
    private static final String PAIRE = "paire";
    private static final String ADRESSE = "adresse";
    private static final String COMPTE = "compte";

    private final Freins freins;
    private final Clock horloge;
    /** Tries whose end is not known yet, on this node: nothing stays behind. */
    private final ConcurrentMap<String, EnCours> enCours = new ConcurrentHashMap<>();

    /** @param vu what stood of the pair when the last of them began */
    private record EnCours(int nombre, Compteur vu) {}

    FreinAuxEssais(Freins freins, Clock horloge) {
        this.freins = freins;
        this.horloge = horloge;
    }

    /**
     * To be asked before each try, whose end is then told by {@link #succes}, {@link #echec} or {@link #sansSuite}. Once an
     * account is slowed, one try at a time: a hundred at the same moment are no way round.
     *
     * @return how long to wait before trying again; zero: go on
     */
    Duration essayer(String identifiant, String adresse) {
        String paire = paire(identifiant, adresse);
        List<Compteur> lus = freins.lire(List.of(PAIRE, ADRESSE, COMPTE), List.of(paire, adresse, identifiant));
        Compteur etat = lus.get(0);
        Duration attente = attente(etat, ESSAIS, ATTENTE_AU_PLUS);
        if (!etat.connu()) {
            attente = plusLongue(attente, attente(lus.get(1), ESSAIS_DE_PARTOUT, ATTENTE_DE_PARTOUT_AU_PLUS));
            attente = plusLongue(attente, attente(lus.get(2), ESSAIS_DE_PARTOUT, ATTENTE_DE_PARTOUT_AU_PLUS));
        }
        return attente.isZero() ? prendrePlace(paire, etat) : attente;
    }

    private Duration prendrePlace(String paire, Compteur etat) {
        if (echecs(etat) >= ESSAIS && !freins.prendreLeTour(PAIRE, paire, etat)) {
            return UN_MOMENT;
        }
        if (enCours.merge(paire, new EnCours(1, etat), (avant, un) -> new EnCours(avant.nombre() + 1, etat)).nombre() > EN_MEME_TEMPS) {
            rendrePlace(paire);
            return UN_MOMENT;
        }
        return Duration.ZERO;
    }

    /** The failures of other addresses stay counted: they are not the owner's. Written only when it changes something. */
    void succes(String identifiant, String adresse) {
        String paire = paire(identifiant, adresse);
        EnCours essai = enCours.get(paire);
        rendrePlace(paire);
        if (essai == null || !essai.vu().connu() || essai.vu().nombre() > 0
                || essai.vu().le().isBefore(horloge.instant().minus(CONNU.dividedBy(2)))) {
            freins.reussi(PAIRE, paire, CONNU);
        }
    }

    void echec(String identifiant, String adresse) {
        String paire = paire(identifiant, adresse);
        rendrePlace(paire);
        freins.rate(PAIRE, paire, OUBLI);
        freins.rate(ADRESSE, adresse, OUBLI);
        freins.rate(COMPTE, identifiant, OUBLI);
    }

    /** The try told nothing: neither a success nor a failure. */
    void sansSuite(String identifiant, String adresse) {
        rendrePlace(paire(identifiant, adresse));
    }

    private void rendrePlace(String paire) {
        enCours.computeIfPresent(paire, (cle, avant) -> avant.nombre() == 1 ? null : new EnCours(avant.nombre() - 1, avant.vu()));
    }

    private int echecs(Compteur etat) {
        return etat.le() == null || etat.le().isBefore(horloge.instant().minus(OUBLI)) ? 0 : etat.nombre();
    }

    /** Doubled at each failure beyond those that cost nothing. */
    private Duration attente(Compteur etat, int gratuits, Duration auPlus) {
        if (echecs(etat) < gratuits) {
            return Duration.ZERO;
        }
        Duration entiere = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(etat.nombre() - gratuits, 10));
        Instant fin = etat.le().plus(entiere.compareTo(auPlus) < 0 ? entiere : auPlus);
        Duration reste = Duration.between(horloge.instant(), fin);
        return reste.isNegative() ? Duration.ZERO : reste;
    }

    private static Duration plusLongue(Duration une, Duration autre) {
        return une.compareTo(autre) > 0 ? une : autre;
    }

    private static String paire(String identifiant, String adresse) {
        return identifiant + '\0' + adresse;
    }
}
