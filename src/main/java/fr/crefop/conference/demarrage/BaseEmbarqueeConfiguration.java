package fr.crefop.conference.demarrage;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The default of a newcomer: an own PostgreSQL, and a server that only this machine can reach. */
@Configuration(proxyBeanMethods = false)
@Conditional(SansBaseExterne.class)
class BaseEmbarqueeConfiguration {

    /** Where it was not begun in advance ({@link EnAvance}). */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    BaseEmbarquee baseEmbarquee(@Value("${conference.donnees}") Path dossier) {
        return BaseEmbarquee.demarrer(dossier);
    }

    /** For migrations and grants at start, never for an act. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DriverManagerDataSource proprietaire(BaseEmbarquee base) {
        return new DriverManagerDataSource(base.url(), "postgres", base.motDePasse());
    }

    /** Its pool is set as that of an external database is (application.yaml). */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(BaseEmbarquee base, @FlywayDataSource DriverManagerDataSource proprietaire,
            @Value("${conference.donnees}") Path dossier) {
        HikariDataSource source = DataSourceBuilder.create().type(HikariDataSource.class).url(base.url())
                .username(RoleDeLApplication.NOM).password(RoleDeLApplication.assurer(proprietaire, dossier)).build();
        source.setPoolName("base-embarquee");
        return source;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> seulementCetteMachine() {
        return serveur -> serveur.setAddress(InetAddress.getLoopbackAddress());
    }
}
