package fr.crefop.conference.decisions;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided for a person. */
@Configuration(proxyBeanMethods = false)
class ExportDesDecisions {

    @Bean
    @Order(60)
    ExportDUnDossier exportDesDecisionsLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les décisions", """
                        select (to_jsonb(t) - 'document' - 'feuille' || jsonb_build_object('document', encode(document, 'base64')))::text from conference.decision t where numero = ? order by ouverture""");
    }
}
