package fr.crefop.conference.securite;

import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys that were withdrawn or ended long ago. */
@Component
class OubliDesClesDePartenaires implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesClesDePartenaires(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "cles-de-partenaires";
    }

    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("delete from conference.cle_de_partenaire where least(retiree_le, expire_le) < ?").param(Timestamp.from(limite)).update();
    }
}
