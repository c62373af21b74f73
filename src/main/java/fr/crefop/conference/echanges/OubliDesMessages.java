package fr.crefop.conference.echanges;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what was written on a case. */
@Component
class OubliDesMessages implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesMessages(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.message_non_lu where numero = ?").param(numero).update();
        base.sql("delete from conference.message where numero = ?").param(numero).update();
    }
}
