package fr.crefop.conference.pilotage;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what a value tried would have changed in the case; it stays counted in the sums, which name none. */
@Component
class OubliDesEssais implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesEssais(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.plan_essaye where numero = ?").param(numero).update();
    }
}
