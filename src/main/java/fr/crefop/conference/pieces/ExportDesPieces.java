package fr.crefop.conference.pieces;

import fr.crefop.conference.socle.ExportDUnDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers that are held on a person. Files may weigh hundreds of megabytes: they are handed over beside, all in one archive. */
@Configuration(proxyBeanMethods = false)
class ExportDesPieces {

    @Bean
    @Order(45)
    ExportDUnDossier exportDesPiecesDuDossier(JdbcClient base) {
        return new ExportDUnDossier(base).avec("Les pièces du dossier", """
                select (to_jsonb(t) || jsonb_build_object('fichier', 'dans l''archive des pièces données, sous le nom ' || numero || '/' || id || ' - ' || nom))::text
                  from conference.piece t where numero = ? order by id""");
    }
}
