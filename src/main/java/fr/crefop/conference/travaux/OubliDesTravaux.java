package fr.crefop.conference.travaux;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what the working group and its experts wrote; lines and amounts stay. */
@Component
class OubliDesTravaux implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesTravaux(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("update conference.cahier_des_charges set texte = '' where numero = ?").param(numero).update();
        base.sql("update conference.proposition set commentaire = null where numero = ?").param(numero).update();
        base.sql("""
                update conference.proposition_ligne set derogation = '' where derogation is not null
                   and proposition_id in (select id from conference.proposition where numero = ?)""").param(numero).update();
        base.sql("update conference.expertise set question = '', reponse = null, motif = null where numero = ?").param(numero).update();
    }
}
