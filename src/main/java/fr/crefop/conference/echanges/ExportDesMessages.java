package fr.crefop.conference.echanges;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written of a person by those who follow her case. */
@Configuration(proxyBeanMethods = false)
class ExportDesMessages {

    @Bean
    @Order(72)
    ExportDUnDossier exportDesMessagesLus(JdbcClient base) {
        return new ExportDUnDossier(base).avec("Les messages entre ceux qui suivent votre dossier", """
                select to_jsonb(t)::text from conference.message t where numero = ? order by id""");
    }
}
