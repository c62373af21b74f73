package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server that starts beside others at work waits for none of them, and none waits for it. */
class DemarrageAuMilieuDuTravailTest extends AvecApplication {

    @Autowired PreparationDeLaBase preparation;
    @Autowired JdbcClient base;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @Test
    void unServeurDemarrePendantQueDesActesSEcriventDansToutesLesTables() throws SQLException {
        try (Connection travail = proprietaire.getConnection(); Statement ordre = travail.createStatement()) {
            travail.setAutoCommit(false);
            List<String> tables = base.sql("""
                    select format('%I.%I', schemaname, tablename) from pg_tables
                    where (schemaname = 'conference' or schemaname = 'public' and tablename like 'act\\_%') and tablename <> 'flyway_schema_history'
                    order by 1""").query(String.class).list();
            assertThat(tables).contains("public.act_ru_task", "public.act_ru_job", "conference.dossier");
            ordre.execute("lock table " + String.join(", ", tables) + " in row exclusive mode");

            demarrerSansAttendre();

            travail.rollback();
        }
    }

    /** What waits for a lock is refused after a tenth of a second: an error here is somebody who waits. */
    private void demarrerSansAttendre() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                proprietaire.getUrl() + (proprietaire.getUrl().contains("?") ? "&" : "?") + "options=-c%20lock_timeout=100",
                proprietaire.getUsername(), proprietaire.getPassword());
        assertThat(JdbcClient.create(source).sql("show lock_timeout").query(String.class).single()).isEqualTo("100ms");
        preparation.migrate(Flyway.configure().dataSource(source).schemas("conference").defaultSchema("conference").load());
    }
}
