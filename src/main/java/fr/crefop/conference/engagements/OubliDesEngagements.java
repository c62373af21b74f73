package fr.crefop.conference.engagements;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the reasons and conditions of the funders; what each committed stays. */
@Component
class OubliDesEngagements implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesEngagements(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("select conference.oublier_les_engagements(?)").param(numero).query((ligne, rang) -> rang).list();
    }
}
