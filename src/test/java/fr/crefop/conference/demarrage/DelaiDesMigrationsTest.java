package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A statement of a visitor is stopped after a while; a migration of a large base is not. */
class DelaiDesMigrationsTest extends AvecApplication {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;
    @Autowired JdbcClient application;

    @TempDir
    private Path migrations;

    @Test
    void uneMigrationPrendLeTempsQuIlFautEtLaConnexionLOublieEnsuite() throws IOException {
        Files.copy(Path.of("src/main/resources/db/migration/beforeEachMigrate.sql"), migrations.resolve("beforeEachMigrate.sql"));
        Files.writeString(migrations.resolve("V1__essai.sql"), "create table delai as select current_setting('statement_timeout') as vu");
        SingleConnectionDataSource source = new SingleConnectionDataSource(proprietaire.getUrl(), proprietaire.getUsername(),
                proprietaire.getPassword(), true);
        try {
            JdbcClient base = JdbcClient.create(source);
            base.sql("set statement_timeout = '15s'").update();

            Flyway.configure().dataSource(source).schemas("essai_des_migrations").locations("filesystem:" + migrations).load().migrate();

            assertThat(base.sql("select vu from essai_des_migrations.delai").query(String.class).single()).isEqualTo("0");
            assertThat(base.sql("show statement_timeout").query(String.class).single()).isEqualTo("15s");
            base.sql("drop schema essai_des_migrations cascade").update();
        } finally {
            source.destroy();
        }
    }

    @Test
    void uneDemandeDUnVisiteurEstArretee() {
        assertThat(application.sql("show statement_timeout").query(String.class).single()).isEqualTo("15s");
    }
}
