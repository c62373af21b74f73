package fr.crefop.conference.parcours;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What followed, and what the person said of it, for herself. */
@Configuration(proxyBeanMethods = false)
class ExportDuParcours {

    @Bean
    @Order(67)
    ExportDUnDossier exportDuParcoursLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("La suite de votre parcours", """
                        select to_jsonb(t)::text from conference.suite_dite t where numero = ? order by ouverture, le""")
                .avec("Vos avis sur votre plan", """
                        select to_jsonb(t)::text from conference.parole t where numero = ? order by ouverture, moment""");
    }
}
