package fr.crefop.conference.financement;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans computed for a person. */
@Configuration(proxyBeanMethods = false)
class ExportDesPlans {

    @Bean
    @Order(20)
    ExportDUnDossier exportDesPlansLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les plans calculés", """
                        select to_jsonb(t)::text from conference.plan t where numero = ? order by id""");
    }
}
