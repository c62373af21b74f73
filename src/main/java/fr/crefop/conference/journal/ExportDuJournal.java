package fr.crefop.conference.journal;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what with the case of a person. */
@Configuration(proxyBeanMethods = false)
class ExportDuJournal {

    @Bean
    @Order(80)
    ExportDUnDossier exportDuJournalLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Le journal des actes", """
                        select to_jsonb(t)::text from conference.journal t where numero = ? order by id""");
    }
}
