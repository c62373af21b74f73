package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.TablesDuProprietaire;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.stereotype.Component;

/** The engine's own tables. The engine that runs creates nothing: it only sees to it that they are of its version. */
@Component
class SchemaDuMoteur implements TablesDuProprietaire {

    @Override
    public void creer(DataSource proprietaire) {
        new SchemaSeul(proprietaire).creer();
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
