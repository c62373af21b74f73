package fr.crefop.conference.processus.consequences;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is left to follow, as it stands in the database. Rows that another server holds are passed over, never waited for. */
@Repository
class RegistreDesConsequences {

    private static final Duration PREMIER_DELAI = Duration.ofMinutes(1);
    private static final Duration DERNIER_DELAI = Duration.ofHours(1);
    private static final int DOUBLE_AU_PLUS = 10;

    private final JdbcClient base;
    private final Clock horloge;

    RegistreDesConsequences(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param concerne null for a change of which it is still to be asked what it concerns */
    record ASuivre(long id, String code, String changement, String concerne, int essais) {}

    void noter(String code, String changement) {
        base.sql("insert into conference.consequence (code, changement) values (?, ?)").params(code, changement).update();
    }

    void noter(String code, String changement, Collection<String> concernes) {
        base.sql("insert into conference.consequence (code, changement, concerne) select ?, ?, unnest(?)")
                .params(code, changement, concernes.toArray(String[]::new)).update();
    }

    /**
     * The first whose time has come, taken off with those that say the same; all of them come back if the transaction fails, or its server stops.
     *
     * @param codes those that this version follows; others wait for the version that does
     */
    Optional<ASuivre> prendre(Collection<String> codes) {
        Optional<ASuivre> premiere = base.sql("""
                select id, code, changement, concerne, essais from conference.consequence
                 where code = any(?) and (pas_avant is null or pas_avant <= ?) order by id limit 1 for update skip locked""")
                .params(codes.toArray(String[]::new), Timestamp.from(horloge.instant())).query(ASuivre.class).optional();
        premiere.ifPresent(suite -> base.sql("""
                delete from conference.consequence where id in (select id from conference.consequence
                    where code = ? and changement = ? and concerne is not distinct from ? for update skip locked)""")
                .params(suite.code(), suite.changement(), suite.concerne()).update());
        return premiere;
    }

    /** Tried again after a minute, then two, four… and never more than an hour apart; it is never given up. */
    void remettre(ASuivre suite) {
        Duration doublee = PREMIER_DELAI.multipliedBy(1L << Math.min(suite.essais(), DOUBLE_AU_PLUS));
        Duration delai = doublee.compareTo(DERNIER_DELAI) < 0 ? doublee : DERNIER_DELAI;
        base.sql("update conference.consequence set essais = essais + 1, pas_avant = ? where id = ?")
                .params(Timestamp.from(horloge.instant().plus(delai)), suite.id()).update();
    }
}
