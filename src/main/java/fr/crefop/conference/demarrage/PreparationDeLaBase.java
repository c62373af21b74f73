package fr.crefop.conference.demarrage;

import fr.crefop.conference.socle.TablesDuProprietaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anything is read: the owner of the tables, Flyway's account, brings ours and the engine's up to date, then grants the running
 * application what it may do and no more, so that not even the application rewrites an act, a vote or a decision.
 */
@Component
class PreparationDeLaBase implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationDeLaBase.class);
    /** Two servers that start together grant one after the other. */
    private static final long VERROU = 7_240_029;

    private final DataSource application;
    private final List<TablesDuProprietaire> autres;

    PreparationDeLaBase(DataSource application, List<TablesDuProprietaire> autres) {
        this.application = application;
        this.autres = autres;
    }

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        DataSource proprietaire = flyway.getConfiguration().getDataSource();
        autres.forEach(tables -> tables.creer(proprietaire));
        String role = utilisateur(application);
        if (role.equals(utilisateur(proprietaire))) {
            LOG.warn("L'application se connecte à la base sous le compte qui en possède les tables (« {} ») : le journal, les votes, les engagements"
                    + " et les décisions ne sont pas protégés de l'application elle-même. Donnez-lui un autre compte : docs/base-de-donnees.md.", role);
            return;
        }
        accorder(proprietaire, role);
    }

    private static void accorder(DataSource proprietaire, String role) {
        JdbcClient base = JdbcClient.create(proprietaire);
        new TransactionTemplate(new DataSourceTransactionManager(proprietaire)).executeWithoutResult(ensemble -> {
            base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
            String cite = base.sql("select quote_ident(?)").param(role).query(String.class).single();
            base.sql(droits().replace("${application}", cite)).update();
        });
    }

    private static String utilisateur(DataSource source) {
        return JdbcClient.create(source).sql("select current_user::text").query(String.class).single();
    }

    private static String droits() {
        try {
            return new ClassPathResource("db/droits-de-l-application.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
