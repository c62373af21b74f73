package fr.crefop.conference.lien;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links made for a person, and what she was told beside her plan. */
@Configuration(proxyBeanMethods = false)
class ExportDuLien {

    @Bean
    @Order(65)
    ExportDUnDossier exportDuLienLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Les liens qui ouvrent votre page", """
                        select (to_jsonb(t) - 'empreinte')::text from conference.lien t where numero = ? order by id""")
                .avec("L'organisme de formation et le téléphone du conseiller", """
                        select to_jsonb(t)::text from conference.contact t where numero = ?""");
    }
}
