package fr.crefop.conference.pilotage;

import fr.crefop.conference.socle.OubliDUnDossier;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nothing leads from what was counted back to the case; first of all, so that what was never counted still can be. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OubliDesFaits implements OubliDUnDossier {

    private final JdbcClient base;
    private final FaitsDesDossiers faits;
    private final RecalculDesPaires paires;

    OubliDesFaits(JdbcClient base, FaitsDesDossiers faits, RecalculDesPaires paires) {
        this.base = base;
        this.faits = faits;
        this.paires = paires;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        if (base.sql("insert into conference.fait_detache (numero) values (?) on conflict do nothing").param(numero).update() == 1) {
            faits.prendre(List.of(numero));
            paires.oublier(numero);
            // Its département is forgotten with the case: of it stays the region alone.
            base.sql("update conference.fait set numero = null, plan_id = null, departement = region || '/INCONNU' where numero = ?").param(numero).update();
        }
    }
}
