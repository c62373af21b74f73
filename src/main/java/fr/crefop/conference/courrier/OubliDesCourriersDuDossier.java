package fr.crefop.conference.courrier;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what people were told about a case. */
@Component
class OubliDesCourriersDuDossier implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesCourriersDuDossier(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.avis where numero = ?").param(numero).update();
    }
}
