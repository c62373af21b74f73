package fr.crefop.conference.securite.cles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;

/** What was drawn for strangers serves once, on whichever node, not for long, and fills nothing. */
class DefisEmisTest extends AvecApplication {

    @Autowired DefisEmis defis;
    @Autowired JdbcClient base;
    @Autowired Clock horloge;

    @Test
    void unDefiSertUneFoisQuelQueSoitLeNoeud() {
        Bytes defi = emettre();

        assertThat(new DefisEmis(base, horloge).prendre(defi)).isTrue();
        assertThat(defis.prendre(defi)).isFalse();
        assertThat(defis.prendre(Bytes.random())).isFalse();
    }

    @Test
    void etPendantCinqMinutes() {
        Bytes defi = emettre();

        assertThat(new DefisEmis(base, Clock.offset(horloge, DefisEmis.DUREE.plus(Duration.ofSeconds(1)))).prendre(defi)).isFalse();
    }

    @Test
    void quiEnDemandeBeaucoupNeRemplitRien() {
        Bytes premier = emettre();
        base.sql("insert into conference.defi_emis select decode(md5(n::text), 'hex'), now() + interval '5 minutes 1 second' from generate_series(1, ?) n")
                .param(DefisEmis.RETENUS_AU_PLUS).update();
        defis.oublier();

        assertThat(defis.prendre(premier)).isFalse();
        assertThat(base.sql("select count(*) from conference.defi_emis").query(Integer.class).single()).isEqualTo(DefisEmis.RETENUS_AU_PLUS);
        new DefisEmis(base, Clock.offset(horloge, Duration.ofMinutes(10))).oublier();
        assertThat(base.sql("select count(*) from conference.defi_emis").query(Integer.class).single()).isZero();
    }

    private Bytes emettre() {
        Bytes defi = Bytes.random();
        defis.garder(defi);
        return defi;
    }
}
