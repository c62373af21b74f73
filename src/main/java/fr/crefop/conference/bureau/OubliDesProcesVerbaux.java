package fr.crefop.conference.bureau;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes of sessions of long ago, and who was there. */
@Component
class OubliDesProcesVerbaux implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesProcesVerbaux(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "proces-verbaux";
    }

    @Override
    public int oublierAvant(Instant limite) {
        base.sql("""
                delete from conference.presence where seance_id in (
                    select id from conference.seance where coalesce(close_le, annulee_le) < ?)""").param(Timestamp.from(limite)).update();
        return base.sql("select conference.oublier_les_proces_verbaux(?)").param(Timestamp.from(limite)).query(Integer.class).single();
    }
}
