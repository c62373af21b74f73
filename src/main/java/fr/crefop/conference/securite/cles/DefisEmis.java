package fr.crefop.conference.securite.cles;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

/**
 * What was drawn for people who are about to sign in, before they have a session: each serves once, for five minutes, on whichever
 * node. A stranger who asks for many pushes the oldest out, and fills nothing.
 */
@Repository
class DefisEmis {

    static final int RETENUS_AU_PLUS = 10_000;
    static final Duration DUREE = Duration.ofMinutes(5);

    private final JdbcClient base;
    private final Clock horloge;

    DefisEmis(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    void garder(Bytes defi) {
        base.sql("insert into conference.defi_emis (defi, fin) values (?, ?)")
                .params(defi.getBytes(), Timestamp.from(horloge.instant().plus(DUREE))).update();
    }

    /** @return whether it was drawn here, not long ago, and never given back before */
    boolean prendre(Bytes defi) {
        return base.sql("delete from conference.defi_emis where defi = ? returning fin > ?")
                .params(defi.getBytes(), Timestamp.from(horloge.instant())).query(Boolean.class).optional().orElse(false);
    }

    /** Any number of nodes may do it at once: the second finds nothing left. */
    @Scheduled(initialDelayString = "${conference.connexion.menage}", fixedDelayString = "${conference.connexion.menage}")
    void oublier() {
        base.sql("delete from conference.defi_emis where fin <= ?").param(Timestamp.from(horloge.instant())).update();
        base.sql("delete from conference.defi_emis where defi in (select defi from conference.defi_emis order by fin desc offset ?)")
                .param(RETENUS_AU_PLUS).update();
    }
}
