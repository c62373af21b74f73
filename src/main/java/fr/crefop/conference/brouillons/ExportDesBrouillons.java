package fr.crefop.conference.brouillons;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has begun to answer on the case, for its person. */
@Configuration(proxyBeanMethods = false)
class ExportDesBrouillons {

    @Bean
    @Order(75)
    ExportDUnDossier exportDesReponsesCommencees(JdbcClient base) {
        return new ExportDUnDossier(base).avec("Les réponses commencées", """
                select (to_jsonb(t) - array['tache', 'version', 'page', 'debut', 'clos'])::text from conference.brouillon t
                where numero = ? and not clos order by id""");
    }
}
