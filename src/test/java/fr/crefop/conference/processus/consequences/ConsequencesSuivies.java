package fr.crefop.conference.processus.consequences;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows a change is done beside the answer that made it: whoever looks at the tasks then waits until nothing is left to follow. */
public final class ConsequencesSuivies {

    private static final Duration AU_PLUS = Duration.ofMinutes(1);
    private static final long PAUSE = 20;

    private ConsequencesSuivies() {}

    /** A row goes in the transaction that does what it says; one that failed stays, and is told here. */
    public static void attendre(JdbcClient base) {
        long fin = System.nanoTime() + AU_PLUS.toNanos();
        while (reste(base) > 0) {
            if (System.nanoTime() > fin) {
                fail("Reste à suivre : %s", base.sql("select * from conference.consequence order by id").query().listOfRows());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static long reste(JdbcClient base) {
        return base.sql("select count(*) from conference.consequence").query(Long.class).single();
    }
}
