package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.TablesDuProprietaire;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's own tables, and one index of ours on them. The engine that runs creates nothing: it only sees to it that they are of
 * its version.
 */
@Component
class SchemaDuMoteur implements TablesDuProprietaire {

    /** Two servers that start together make it one after the other. */
    private static final long VERROU = 7_240_036;

    @Override
    public void creer(DataSource proprietaire) {
        new SchemaSeul(proprietaire).creer();
        new TransactionTemplate(new DataSourceTransactionManager(proprietaire)).executeWithoutResult(ensemble -> {
            JdbcClient base = JdbcClient.create(proprietaire);
            base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
            // The order of every list of tasks: a page is read from its start, and no other row.
            base.sql("create index if not exists conference_taches_par_echeance on act_ru_task (due_date_, create_time_)").update();
        });
    }

    /** As much of an engine as makes its tables; none is started. */
    private static final class SchemaSeul extends StandaloneProcessEngineConfiguration {

        SchemaSeul(DataSource proprietaire) {
            setProcessEngineName("schema");
            setDataSource(proprietaire);
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
            setJobExecutorActivate(false);
        }

        void creer() {
            init();
            getCommandExecutorSchemaOperations().execute(getSchemaOperationsCommand());
        }
    }
}
