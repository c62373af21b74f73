package fr.crefop.conference.travaux;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the documents joined to advices. */
@Component
class OubliDesDocuments implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesDocuments(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOCUMENTS;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.expertise_document where expertise_id in (select id from conference.expertise where numero = ?)")
                .param(numero).update();
    }
}
