package fr.crefop.conference.decisions;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the page that was handed to the person; outcome and remainder stay. */
@Component
class OubliDesDecisions implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesDecisions(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("select conference.oublier_les_decisions(?)").param(numero).query((ligne, rang) -> rang).list();
    }
}
