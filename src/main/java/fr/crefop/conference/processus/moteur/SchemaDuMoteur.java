package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.TablesDuProprietaire;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
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
        // On a connection of its own; the lock is held meanwhile, and the second server finds the tables made.
        unServeurALaFois(proprietaire, base -> {
            if (!estFait(base)) {
                new ReglagesDuMoteur.SchemaSeul(proprietaire).creer();
            }
        });
        SqlDuMoteur.INDEX.forEach((nom, surQuoi) -> unServeurALaFois(proprietaire, base -> indexer(base, nom, surQuoi)));
    }

    /**
     * Whether the tables of this engine's own version stand, which it made in one transaction and noted. To find that out by itself it would
     * read all its statements, as the engine that runs does again: a sixth of a start.
     */
    static boolean estFait(JdbcClient base) {
        String version = ProcessEngine.class.getPackage().getImplementationVersion();
        return version != null && base.sql("select to_regclass(?) is not null").param(SqlDuMoteur.VERSIONS).query(Boolean.class).single()
                && base.sql(SqlDuMoteur.VERSION_DU_SCHEMA).query(String.class).optional().filter(version::equals).isPresent();
    }

    /**
     * An index that is there is not asked for again: "if not exists" waits for all who write in the table before it looks, and those
     * who work elsewhere may wait for a server that starts. One that is missing is made in a transaction that holds no other table.
     */
    private static void indexer(JdbcClient base, String nom, String surQuoi) {
        if (base.sql("select to_regclass(?) is null").param(nom).query(Boolean.class).single()) {
            base.sql("create index " + nom + " on " + surQuoi).update();
        }
    }

    private static void unServeurALaFois(DataSource proprietaire, Consumer<JdbcClient> acte) {
        new TransactionTemplate(new DataSourceTransactionManager(proprietaire)).executeWithoutResult(ensemble -> {
            JdbcClient base = JdbcClient.create(proprietaire);
            base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
            acte.accept(base);
        });
    }
}
