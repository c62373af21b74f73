package fr.crefop.conference.dossier;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of a case that people do: what waits for whom, since when, until when, and what was done by whom. */
@Repository
public class Etapes {

    private final JdbcClient base;
    private final Clock horloge;

    Etapes(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param qui group or account the step waits for; {@code echeance}, {@code faitLe} and {@code faitPar} may be null */
    public record Etape(
            String libelle, String qui, Instant depuis, LocalDate echeance, Instant faitLe, String faitPar) {}

    /** @param reference whatever the procedure knows the step by */
    public void ouvrir(String numero, String reference, String libelle, String qui, LocalDate echeance) {
        base.sql("""
                insert into conference.etape (numero, reference, libelle, qui, depuis, echeance)
                values (?, ?, ?, ?, ?, ?)""")
                .params(numero, reference, libelle, qui, Timestamp.from(horloge.instant()),
                        echeance == null ? null : Date.valueOf(echeance))
                .update();
    }

    /** @param par account, or null when the step ended without an answer (deadline, end of the case) */
    public void fermer(String reference, String par) {
        base.sql("update conference.etape set fait_le = ?, fait_par = ? where reference = ? and fait_le is null")
                .params(Timestamp.from(horloge.instant()), par, reference)
                .update();
    }

    /** Oldest first. */
    public List<Etape> du(String numero) {
        return base.sql("select * from conference.etape where numero = ? order by id").param(numero)
                .query(Etapes::lire).list();
    }

    private static Etape lire(ResultSet ligne, int rang) throws SQLException {
        Date echeance = ligne.getDate("echeance");
        Timestamp faitLe = ligne.getTimestamp("fait_le");
        return new Etape(ligne.getString("libelle"), ligne.getString("qui"), ligne.getTimestamp("depuis").toInstant(),
                echeance == null ? null : echeance.toLocalDate(), faitLe == null ? null : faitLe.toInstant(),
                ligne.getString("fait_par"));
    }
}
