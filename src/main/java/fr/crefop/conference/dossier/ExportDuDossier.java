package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case itself, for its person. */
@Configuration(proxyBeanMethods = false)
class ExportDuDossier {

    @Bean
    @Order(10)
    ExportDUnDossier exportDuDossierLu(JdbcClient base) {
        return new ExportDUnDossier(base)
                .avec("Le dossier", """
                        select (to_jsonb(t) - 'oublis' - 'cherche' - 'nom_cherche')::text from conference.dossier t where numero = ?""")
                .avec("Les consentements", """
                        select to_jsonb(t)::text from conference.consentement t where numero = ? order by id""")
                .avec("Les limitations", """
                        select to_jsonb(t)::text from conference.limitation t where numero = ? order by id""")
                .avec("Les compléments demandés", """
                        select to_jsonb(t)::text from conference.complement t where numero = ? order by id""")
                .avec("Les saisines remplacées", """
                        select to_jsonb(t)::text from conference.saisine_remplacee t where numero = ? order by rang""")
                .avec("Les transferts d'un conseiller à un autre", """
                        select to_jsonb(t)::text from conference.transfert t where numero = ? order by rang""")
                .avec("Le dossier auquel il fait suite", """
                        select to_jsonb(t)::text from conference.renouvellement t where numero = ?""")
                .avec("Les étapes", """
                        select to_jsonb(t)::text from conference.etape t where numero = ? order by id""");
    }
}
