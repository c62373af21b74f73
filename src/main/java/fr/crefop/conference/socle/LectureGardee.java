package fr.crefop.conference.socle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A register as last read: asking costs no query. Read again after a change made here, once committed, and after a
 * minute for those that another server made. Thread-safe.
 */
public final class LectureGardee<T> {

    private static final Duration AGE_MAXIMUM = Duration.ofMinutes(1);

    private final Function<Instant, T> lecture;
    private final Clock horloge;
    private final AtomicLong changements = new AtomicLong();
    private volatile Lue<T> derniere;

    /** @param changement number of changes that were known when it was read */
    private record Lue<T>(T contenu, Instant le, long changement) {}

    /** @param lecture reads the register as it is known at an instant */
    public LectureGardee(Function<Instant, T> lecture, Clock horloge) {
        this.lecture = lecture;
        this.horloge = horloge;
    }

    /** The same object as long as nothing changed and no minute went by. */
    public T lire() {
        Lue<T> lue = derniere;
        Instant maintenant = horloge.instant();
        // Counted before it is read: what a slower reader stores after a change is known to be out of date.
        long changement = changements.get();
        if (lue == null || lue.changement() != changement
                || Duration.between(lue.le(), maintenant).abs().compareTo(AGE_MAXIMUM) > 0) {
            lue = new Lue<>(lecture.apply(maintenant), maintenant, changement);
            derniere = lue;
        }
        return lue.contenu();
    }

    /** To be called by whoever changes the register, in its transaction. */
    public void oublier() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int statut) {
                changements.incrementAndGet();
            }
        });
    }
}
