package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who held an account that was closed long ago: its identifier alone stays, beside what was done with it. */
@Component
class OubliDesComptes implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesComptes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "comptes";
    }

    @Override
    public int oublierAvant(Instant limite) {
        String fermes = "(select identifiant from conference.compte where not actif and ferme_le < ?)";
        for (String table : new String[] {"session_ouverte", "recuperation", "second_facteur", "compte_oidc"}) {
            base.sql("delete from conference." + table + " where compte in " + fermes).param(Timestamp.from(limite)).update();
        }
        base.sql("update conference.demande_de_confirmation set courriel = null, mot_de_passe = null where compte in " + fermes)
                .param(Timestamp.from(limite)).update();
        return base.sql("""
                update conference.compte set nom = 'Compte fermé', courriel = null, structure = null, responsable = null, mot_de_passe = ''
                where not actif and ferme_le < ? and nom <> 'Compte fermé'""").param(Timestamp.from(limite)).update();
    }
}
