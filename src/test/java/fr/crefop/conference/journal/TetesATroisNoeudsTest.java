package fr.crefop.conference.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The head of the record is written down once a day, and mailed once, however many nodes come for it. */
class TetesATroisNoeudsTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired Clock horloge;
    @Autowired Journal journal;
    @Autowired TransactionTemplate transaction;

    @Test
    void troisNoeudsALaMemeMinuteLaRelevent() throws Exception {
        transaction.executeWithoutResult(statut -> journal.noter("admin", null, Acte.SESSION_FERMEE));
        AtomicInteger annonces = new AtomicInteger();
        // A day that no other test has.
        TetesDuJournal tetes = new TetesDuJournal(base, Clock.offset(horloge, Duration.ofDays(4_321)), annonce -> annonces.incrementAndGet());

        Simultanement.Issue<Optional<Tete>> issue = Simultanement.faire(Collections.nCopies(3,
                (Callable<Optional<Tete>>) () -> transaction.execute(statut -> tetes.relever())));

        assertThat(issue.refus()).isEmpty();
        assertThat(issue.reussites()).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(annonces).hasValue(1);
    }
}
