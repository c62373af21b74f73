package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.TablesDuProprietaire;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's own tables, and the indexes of ours on them. The engine that runs creates nothing: it only sees to it that they are of
 * its version.
 */
@Component
class SchemaDuMoteur implements TablesDuProprietaire {

    /** Two servers that start together make it one after the other. */
    private static final long VERROU = 7_240_036;

    @Override
    public void creer(DataSource proprietaire) {
        new TransactionTemplate(new DataSourceTransactionManager(proprietaire)).executeWithoutResult(ensemble -> {
            JdbcClient base = JdbcClient.create(proprietaire);
            base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
            // On a connection of its own; the lock is held meanwhile, and the second server finds the tables made.
            new ReglagesDuMoteur.SchemaSeul(proprietaire).creer();
            SqlDuMoteur.INDEX.forEach(index -> base.sql(index).update());
        });
    }
}
