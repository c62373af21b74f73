package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.CompteOublie;
import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who held an account that was closed long ago: its identifier alone stays, beside what was done with it. */
@Component
class OubliDesComptes implements OubliPeriodique {

    private final JdbcClient base;
    private final ApplicationEventPublisher annonces;

    OubliDesComptes(JdbcClient base, ApplicationEventPublisher annonces) {
        this.base = base;
        this.annonces = annonces;
    }

    @Override
    public String regle() {
        return "comptes";
    }

    @Override
    public int oublierAvant(Instant limite) {
        String fermes = "(select identifiant from conference.compte where not actif and ferme_le < ?)";
        for (String table : new String[] {"session_ouverte", "recuperation", "second_facteur", "compte_oidc", "cle_d_acces", "cle_d_acces_personne", "responsable_du_financeur"}) {
            base.sql("delete from conference." + table + " where compte in " + fermes).param(Timestamp.from(limite)).update();
        }
        base.sql("update conference.demande_de_confirmation set courriel = null, mot_de_passe = null where compte in " + fermes)
                .param(Timestamp.from(limite)).update();
        List<String> oublies = base.sql("""
                update conference.compte set nom = 'Compte fermé', courriel = null, structure = null, responsable = null, mot_de_passe = ''
                where not actif and ferme_le < ? and nom <> 'Compte fermé'
                returning identifiant""").param(Timestamp.from(limite)).query(String.class).list();
        ComptesLusUneFois.oublier();
        oublies.forEach(compte -> annonces.publishEvent(new CompteOublie(compte)));
        return oublies.size();
    }
}
