package fr.crefop.conference.demarrage;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The default of a newcomer: an own PostgreSQL, and a server that only this machine can reach. */
@Configuration(proxyBeanMethods = false)
@Conditional(SansBaseExterne.class)
class BaseEmbarqueeConfiguration {

    @Bean(destroyMethod = "close")
    BaseEmbarquee baseEmbarquee(@Value("${conference.donnees}") Path dossier) {
        return BaseEmbarquee.demarrer(dossier);
    }

    /** Its pool is set as that of an external database is (application.yaml). */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(BaseEmbarquee base) {
        HikariDataSource source = DataSourceBuilder.create().type(HikariDataSource.class)
                .url(base.url()).username("postgres").password(base.motDePasse()).build();
        source.setPoolName("base-embarquee");
        return source;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> seulementCetteMachine() {
        return serveur -> serveur.setAddress(InetAddress.getLoopbackAddress());
    }
}
