package fr.crefop.conference.journal;

import fr.crefop.conference.journal.VerificationDuJournal.Constat;
import fr.crefop.conference.socle.JournalDeSecurite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verification that somebody asks for on a page, while the application works: one at a time, beside the answers. What it
 * found stays until the next one, on this server; that it was asked for stands in the record, what it found in the security log.
 */
@Service
public class VerificationALaDemande implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationALaDemande.class);

    private final VerificationDuJournal verification;
    private final Journal journal;
    private final Clock horloge;
    private final ThreadPoolExecutor aCote = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1),
            tache -> new Thread(tache, "verification-du-journal"));
    private volatile Etat etat = new Etat(null, 0, null, null);

    VerificationALaDemande(VerificationDuJournal verification, Journal journal, Clock horloge) {
        this.verification = verification;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @param commencee null before the first one; {@code lus} acts read so far
     * @param duree null as long as it goes on; {@code constat} null too when the record could not be read to its end
     */
    public record Etat(Instant commencee, long lus, Duration duree, Constat constat) {

        public boolean enCours() {
            return commencee != null && duree == null;
        }
    }

    public Etat etat() {
        return etat;
    }

    /**
     * @param tetes heads kept elsewhere, to be held against the record
     * @return false when one is under way: the answer is its
     */
    @Transactional
    public synchronized boolean demander(List<Tete> tetes, String par) {
        if (etat.enCours()) {
            return false;
        }
        journal.noter(par, null, Acte.VERIFICATION_DU_JOURNAL_DEMANDEE, Codes.de("tetes", tetes.size()));
        Instant debut = horloge.instant();
        etat = new Etat(debut, 0, null, null);
        aCote.execute(() -> verifier(tetes, debut));
        return true;
    }

    private void verifier(List<Tete> tetes, Instant debut) {
        Constat constat = null;
        try {
            constat = verification.verifier(tetes, lus -> etat = new Etat(debut, lus, null, null));
            JournalDeSecurite.noter("JOURNAL_VERIFIE", "intact", constat.intact() ? "oui" : "non", "actes", constat.actes(), "tete", constat.tete());
        } catch (RuntimeException illisible) {
            // Its message may quote a row: only its kind is told.
            LOG.warn("Le journal n'a pas pu être vérifié ({}).", illisible.getClass().getSimpleName());
        } finally {
            etat = new Etat(debut, constat == null ? etat.lus() : constat.actes(), Duration.between(debut, horloge.instant()), constat);
        }
    }

    @Override
    public void close() {
        aCote.shutdownNow();
    }
}
