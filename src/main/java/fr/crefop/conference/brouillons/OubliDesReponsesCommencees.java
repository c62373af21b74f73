package fr.crefop.conference.brouillons;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of a case that is forgotten no answer is left begun. */
@Component
class OubliDesReponsesCommencees implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesReponsesCommencees(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.brouillon where numero = ?").param(numero).update();
    }
}
