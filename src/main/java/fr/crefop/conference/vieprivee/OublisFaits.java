package fr.crefop.conference.vieprivee;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each nightly work did: counts alone. */
@Repository
public class OublisFaits {

    private static final int PAR_PAGE = 100;

    private final JdbcClient base;
    private final Clock horloge;

    OublisFaits(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param regle its code in vie-privee/conservation.yaml */
    public record Fait(Instant le, String regle, int nombre) {}

    void noter(String regle, int nombre) {
        base.sql("insert into conference.oubli_fait (le, regle, nombre) values (?, ?, ?)")
                .params(Timestamp.from(horloge.instant()), regle, nombre).update();
    }

    /** The last ones, the latest first. */
    public List<Fait> derniers() {
        return base.sql("select le, regle, nombre from conference.oubli_fait order by id desc limit ?").param(PAR_PAGE)
                .query((ligne, rang) -> new Fait(ligne.getTimestamp("le").toInstant(), ligne.getString("regle"), ligne.getInt("nombre"))).list();
    }
}
