package fr.crefop.conference.travaux;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the working group and its experts wrote about a person. */
@Configuration(proxyBeanMethods = false)
class ExportDesTravaux {

    @Bean
    @Order(40)
    ExportDUnDossier exportDesTravauxLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les cahiers des charges", """
                        select to_jsonb(t)::text from conference.cahier_des_charges t where numero = ? order by id""")
                .avec("Les avis d'experts", """
                        select to_jsonb(t)::text from conference.expertise t where numero = ? order by id""")
                .avec("Les documents joints", """
                        select (to_jsonb(t) - 'contenu' || jsonb_build_object('contenu', encode(contenu, 'base64')))::text from conference.expertise_document t where expertise_id in (select id from conference.expertise where numero = ?) order by expertise_id""")
                .avec("Les scénarios", """
                        select to_jsonb(t)::text from conference.scenario t where numero = ? order by id""")
                .avec("Les propositions", """
                        select to_jsonb(t)::text from conference.proposition t where numero = ? order by id""")
                .avec("Les lignes proposées", """
                        select to_jsonb(t)::text from conference.proposition_ligne t where proposition_id in (select id from conference.proposition where numero = ?) order by proposition_id, rang""");
    }
}
