package fr.crefop.conference.parcours;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what followed and what the person said of it: the figures that counted it have no way back to her. */
@Component
class OubliDuParcours implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDuParcours(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.parcours where numero = ?").param(numero).update();
    }
}
