package fr.crefop.conference.courrier;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agents were told about the case of a person. */
@Configuration(proxyBeanMethods = false)
class ExportDesCourriers {

    @Bean
    @Order(70)
    ExportDUnDossier exportDesCourriersLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les messages aux agents", """
                        select to_jsonb(t)::text from conference.avis t where numero = ? order by id""");
    }
}
