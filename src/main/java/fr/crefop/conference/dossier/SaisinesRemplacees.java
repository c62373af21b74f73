package fr.crefop.conference.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saisines that a correction replaced: kept word for word, so that what was decided on can be read again. */
@Repository
public class SaisinesRemplacees {

    private final JdbcClient base;
    private final Clock horloge;

    SaisinesRemplacees(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param rang 1 for the saisine as it was first sent; @param par who replaced it */
    public record Remplacee(int rang, Instant le, String par) {}

    /** Keeps the saisine in force, about to be replaced. */
    void garder(String numero, String par) {
        base.sql("""
                insert into conference.saisine_remplacee (numero, rang, motif, nom, prenom, demande, remplacee_le, par)
                select numero, 1 + (select count(*) from conference.saisine_remplacee r where r.numero = d.numero),
                       motif, nom, prenom, demande, ?, ?
                from conference.dossier d where numero = ?""")
                .params(Timestamp.from(horloge.instant()), par, numero)
                .update();
    }

    /** The rank of the saisine in force: 1 as long as nothing was corrected. */
    public int version(String numero) {
        return du(numero).size() + 1;
    }

    /** Oldest first. */
    public List<Remplacee> du(String numero) {
        return base.sql("select rang, remplacee_le, par from conference.saisine_remplacee where numero = ? order by rang")
                .param(numero)
                .query((ligne, rang) -> new Remplacee(ligne.getInt("rang"),
                        ligne.getTimestamp("remplacee_le").toInstant(), ligne.getString("par")))
                .list();
    }
}
