package fr.crefop.conference.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes an act in the same transaction as the act itself, so that neither exists without the other. */
@Repository
public class Journal {

    private final JdbcClient base;
    private final Clock horloge;

    Journal(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    public record Acte(Instant le, String compte, String numero, String acte, String precision) {}

    /** @param numero the case, or null for an act on none; @param precision a few words, nothing personal; may be null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noter(String compte, String numero, String acte, String precision) {
        base.sql("insert into conference.journal (le, compte, numero, acte, precision) values (?, ?, ?, ?, ?)")
                .params(Timestamp.from(horloge.instant()), compte, numero, acte, precision)
                .update();
    }

    /** The acts on a case, oldest first. */
    public List<Acte> du(String numero) {
        return base.sql("select le, compte, numero, acte, precision from conference.journal where numero = ? order by id")
                .param(numero)
                .query((ligne, rang) -> new Acte(ligne.getTimestamp("le").toInstant(), ligne.getString("compte"),
                        ligne.getString("numero"), ligne.getString("acte"), ligne.getString("precision")))
                .list();
    }
}
