package fr.crefop.conference.brouillons;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that nobody touched for long. */
@Component
class OubliDesBrouillons implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesBrouillons(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "brouillons";
    }

    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("delete from conference.brouillon where modifie_le < ?").param(Timestamp.from(limite)).update();
    }
}
