package fr.crefop.conference.courrier;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that were withdrawn long ago. */
@Component
class OubliDesAbonnements implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesAbonnements(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "abonnements";
    }

    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("delete from conference.abonnement where retire_le < ?").param(Timestamp.from(limite)).update();
    }
}
