package fr.crefop.conference.processus.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A server that starts knows whether the engine's tables are of its engine's version, and then makes none. */
class SchemaDuMoteurTest extends AvecApplication {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @Test
    void lesTablesDUneBaseEnServiceSontReconnues() {
        assertThat(SchemaDuMoteur.estFait(JdbcClient.create(proprietaire))).isTrue();
    }

    @Test
    void uneBaseNeuveNAPasCesTables() {
        dansUnAutreSchema(base -> assertThat(SchemaDuMoteur.estFait(base)).isFalse());
    }

    @Test
    void desTablesDUneAutreVersionSontLaisseesAuMoteur() {
        dansUnAutreSchema(base -> {
            base.sql("create table act_ge_schema_log (id_ text, timestamp_ timestamp, version_ text)").update();
            assertThat(SchemaDuMoteur.estFait(base)).as("rien n'est noté").isFalse();
            base.sql("insert into act_ge_schema_log values ('0', '2020-01-01', '7.24.0'), ('1', '2030-01-01', '7.25.0')").update();
            assertThat(SchemaDuMoteur.estFait(base)).isFalse();
        });
    }

    private void dansUnAutreSchema(Consumer<JdbcClient> quoi) {
        new TransactionTemplate(new DataSourceTransactionManager(proprietaire)).executeWithoutResult(ensemble -> {
            JdbcClient base = JdbcClient.create(proprietaire);
            base.sql("create schema essai_schema").update();
            base.sql("set local search_path = essai_schema").update();
            quoi.accept(base);
            ensemble.setRollbackOnly();
        });
    }
}
