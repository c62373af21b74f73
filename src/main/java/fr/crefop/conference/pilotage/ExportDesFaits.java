package fr.crefop.conference.pilotage;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures count of a case, for its person. */
@Configuration(proxyBeanMethods = false)
class ExportDesFaits {

    @Bean
    @Order(90)
    ExportDUnDossier exportDesFaitsComptes(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Ce que les indicateurs comptent de ce dossier", """
                        select (to_jsonb(o) - 'fait_id' || jsonb_build_object('annee', f.annee, 'trimestre', f.trimestre, 'statut', f.statut, 'region', f.region, 'regime', f.regime))::text
                          from conference.fait f join conference.observation o on o.fait_id = f.id where f.numero = ? order by o.nature, o.code""");
    }
}
