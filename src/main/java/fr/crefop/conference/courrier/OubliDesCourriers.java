package fr.crefop.conference.courrier;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Old messages, and the mails they left in. */
@Component
class OubliDesCourriers implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesCourriers(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "courriers";
    }

    @Override
    public int oublierAvant(Instant limite) {
        int messages = base.sql("delete from conference.avis where ecrit_le < ?").param(Timestamp.from(limite)).update();
        base.sql("delete from conference.pli p where p.forme_le < ? and not exists (select 1 from conference.avis a where a.pli_id = p.id)")
                .param(Timestamp.from(limite)).update();
        return messages;
    }
}
