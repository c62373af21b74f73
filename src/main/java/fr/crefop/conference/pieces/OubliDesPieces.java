package fr.crefop.conference.pieces;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of a case that is forgotten no paper is left. */
@Component
class OubliDesPieces implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesPieces(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOCUMENTS;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.piece_contenu where piece_id in (select id from conference.piece where numero = ?)").param(numero).update();
        base.sql("delete from conference.piece where numero = ?").param(numero).update();
    }
}
