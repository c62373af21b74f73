package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the saisines that a correction replaced. */
@Component
class OubliDesSaisinesRemplacees implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesSaisinesRemplacees(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.SAISINES_REMPLACEES;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.saisine_remplacee where numero = ?").param(numero).update();
    }
}
