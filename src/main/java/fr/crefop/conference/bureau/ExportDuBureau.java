package fr.crefop.conference.bureau;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bureau wrote and voted about a person. */
@Configuration(proxyBeanMethods = false)
class ExportDuBureau {

    @Bean
    @Order(30)
    ExportDUnDossier exportDuBureauLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les mises aux voix", """
                        select to_jsonb(t)::text from conference.scrutin t where numero = ? order by id""")
                .avec("Les votes", """
                        select to_jsonb(t)::text from conference.vote t where scrutin_id in (select id from conference.scrutin where numero = ?) order by id""")
                .avec("Les mandats", """
                        select to_jsonb(t)::text from conference.mandat t where numero = ? order by id""")
                .avec("Les délais raccourcis", """
                        select to_jsonb(t)::text from conference.delai_raccourci t where numero = ? order by le""");
    }
}
