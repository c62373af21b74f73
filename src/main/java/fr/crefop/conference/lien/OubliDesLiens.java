package fr.crefop.conference.lien;

import fr.crefop.conference.socle.FinDesAcces;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.OubliPeriodique;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that open nothing any more: those of people who are in training, or left it since, still do. */
@Component
class OubliDesLiens implements OubliPeriodique {

    private final JdbcClient base;
    private final FinDesAcces fin;

    OubliDesLiens(JdbcClient base, FinDesAcces fin) {
        this.base = base;
        this.fin = fin;
    }

    @Override
    public String regle() {
        return "liens-des-personnes";
    }

    @Override
    public int oublierAvant(Instant limite) {
        return base.sql("""
                delete from conference.lien l where l.fait_le < ? and (l.retire_le is not null or not exists (
                    select from conference.dossier_a_suivre s where s.numero = l.numero and least(s.dernier_jour, (s.clos_le at time zone 'Europe/Paris')::date + ?::interval) >= ?))""")
                .params(Timestamp.from(limite), fin.formationAuPlus().toString(), Date.valueOf(LocalDate.ofInstant(limite, HorlogeConfiguration.PARIS))).update();
    }
}
