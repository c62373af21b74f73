package fr.crefop.conference.portail.envois;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a call just found kept is not swept before it reads it. */
class BalayageDesEnvoisTest extends AvecApplication {

    @Autowired EnvoisRepetables envois;
    @Autowired JdbcClient base;

    @Test
    void ceQuiALAgeDEtreLibreResteEncoreUneHeure() {
        base.sql("""
                insert into conference.envoi_repetable (compte, adresse, cle, empreinte, le)
                values ('conseiller', '/essai', 'libre', '\\x00', now() - interval '24 hours 30 minutes'), ('conseiller', '/essai', 'vieux', '\\x00', now() - interval '26 hours')""").update();
        envois.balayer();

        assertThat(base.sql("select cle from conference.envoi_repetable where adresse = '/essai'").query(String.class).list()).containsExactly("libre");
        base.sql("delete from conference.envoi_repetable where adresse = '/essai'").update();
    }
}
