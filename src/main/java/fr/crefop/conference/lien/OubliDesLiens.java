package fr.crefop.conference.lien;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that open nothing any more. */
@Component
class OubliDesLiens implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesLiens(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "liens-des-personnes";
    }

    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("delete from conference.lien where fait_le < ?").param(Timestamp.from(limite)).update();
    }
}
