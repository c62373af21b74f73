package fr.crefop.conference.engagements;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the funders answered about a person. */
@Configuration(proxyBeanMethods = false)
class ExportDesEngagements {

    @Bean
    @Order(50)
    ExportDUnDossier exportDesEngagementsLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les réponses des financeurs", """
                        select to_jsonb(t)::text from conference.engagement t where numero = ? order by id""")
                .avec("Les parts demandées et accordées", """
                        select to_jsonb(t)::text from conference.engagement_ligne t where engagement_id in (select id from conference.engagement where numero = ?) order by engagement_id, rang""")
                .avec("À qui d'autre une réponse a été ouverte par délégation", """
                        select to_jsonb(t)::text from conference.part_confiee t where engagement_id in (select id from conference.engagement where numero = ?) order by engagement_id, mandataire""")
                .avec("Les réservations d'enveloppe", """
                        select to_jsonb(t)::text from conference.reservation t where numero = ? order by id""")
                .avec("Ce qui a été rendu aux financeurs", """
                        select to_jsonb(t)::text from conference.restitution t where numero = ? order by passage, financeur, dispositif, annee, rang""");
    }
}
