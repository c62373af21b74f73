package fr.crefop.conference.securite;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences of long ago. */
@Component
class OubliDesAbsences implements OubliPeriodique {

    private final JdbcClient base;

    OubliDesAbsences(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String regle() {
        return "absences";
    }

    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("delete from conference.absence where au < ?").param(Date.valueOf(LocalDate.ofInstant(limite, HorlogeConfiguration.PARIS))).update();
    }
}
