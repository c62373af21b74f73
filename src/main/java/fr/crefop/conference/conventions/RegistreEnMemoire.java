package fr.crefop.conference.conventions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The register as last read: a plan costs no query. Read again after a change made here, once committed, and after a
 * minute for those that another server made. Thread-safe.
 */
@Component
class RegistreEnMemoire implements ConventionsEnVigueur {

    private static final Duration AGE_MAXIMUM = Duration.ofMinutes(1);

    private final RegistreDesConventions registre;
    private final Clock horloge;
    private final AtomicLong changements = new AtomicLong();
    private volatile Lecture derniere;

    /** @param changement number of changes that were known when it was read */
    private record Lecture(Instantane instantane, long changement) {}

    RegistreEnMemoire(RegistreDesConventions registre, Clock horloge) {
        this.registre = registre;
        this.horloge = horloge;
    }

    @Override
    public Actives le(LocalDate jour) {
        Lecture lue = derniere;
        Instant maintenant = horloge.instant();
        // Counted before it is read: what a slower reader stores after a change is known to be out of date.
        long changement = changements.get();
        if (lue == null || lue.changement() != changement
                || Duration.between(lue.instantane().luLe(), maintenant).abs().compareTo(AGE_MAXIMUM) > 0) {
            lue = new Lecture(new Instantane(registre.toutes(), maintenant), changement);
            derniere = lue;
        }
        return lue.instantane().le(jour);
    }

    @Override
    public Actives le(LocalDate jour, Instant connuLe) {
        return new Instantane(registre.toutes(), connuLe).le(jour);
    }

    /** To be called by whoever changes the register, in its transaction. */
    void oublier() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int statut) {
                changements.incrementAndGet();
            }
        });
    }
}
