package fr.crefop.conference;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many rows of a table the database reads for one reading of ours, as it counts them itself; what it reads in an index alone is not counted. Tests hold few
 * rows, of which reading all is the shortest way: who asks puts many there first.
 */
public final class LignesLues {

    private final JdbcClient base;
    private final TransactionTemplate transaction;

    public LignesLues(JdbcClient base, PlatformTransactionManager transactions) {
        this.base = base;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param table with its schema when it is ours; @param lecture in the transaction of this thread */
    public long de(String table, Supplier<?> lecture) {
        return transaction.execute(etat -> {
            long avant = lues(table);
            lecture.get();
            return lues(table) - avant;
        });
    }

    private long lues(String table) {
        return base.sql("select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_all_tables where relid = ?::regclass").param(table)
                .query(Long.class).single();
    }
}
