package fr.crefop.conference.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A clock that was ahead left heads of days to come: once it is mended, the next leap is noticed all the same. */
class TeteDuFuturTest extends AvecApplication {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2001, 3, 14);

    @Autowired TetesDuJournal tetes;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;

    @Test
    void laDerniereTeteNEstJamaisCelleDUnJourAVenir() {
        transaction.executeWithoutResult(statut -> {
            statut.setRollbackOnly();
            noter(AUJOURD_HUI.minusDays(1));
            noter(AUJOURD_HUI.plusYears(10));

            assertThat(tetes.derniereJusquAu(AUJOURD_HUI)).hasValue(AUJOURD_HUI.minusDays(1));
            assertThat(tetes.derniereJusquAu(AUJOURD_HUI.minusDays(2))).isEmpty();
        });
    }

    private void noter(LocalDate jour) {
        base.sql("insert into conference.journal_tete (jour, le, rang, empreinte) values (?, now(), 1, '\\x00')")
                .param(Date.valueOf(jour)).update();
    }
}
