package fr.crefop.conference.financement;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what the plans say of the person; who would have paid how much stays. */
@Component
class OubliDesPlans implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesPlans(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("update conference.plan set contenu = '{}', demande = null where numero = ?").param(numero).update();
    }
}
