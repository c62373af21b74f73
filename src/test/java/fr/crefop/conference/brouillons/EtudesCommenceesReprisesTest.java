package fr.crefop.conference.brouillons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A study begun in a base of before every form was kept is found again. */
class EtudesCommenceesReprisesTest extends AvecApplication {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @Test
    void uneEtudeCommenceeAvantSeRetrouve() {
        try (BaseAPart avant = new BaseAPart(proprietaire, "base_des_etudes")) {
            JdbcClient base = avant.migrer("46");
            base.sql("""
                    insert into conference.brouillon (compte, tache, numero, contenu, commence_le, modifie_le)
                    values ('une', 'etude-nouvelle', 'etude-nouvelle', '{"titre": ["Avant"]}', now(), now()),
                           ('deux', 'etude-nouvelle', 'etude-nouvelle', '{"titre": ["Avant"]}', now(), now()),
                           ('deux', 'page:etude', 'page:etude', '{"titre": ["Depuis"]}', now(), now())""").update();
            avant.migrer("46.2");

            assertThat(base.sql("select compte || ' ' || (contenu -> 'titre' ->> 0) from conference.brouillon where tache = 'page:etude' and numero = 'page:etude' order by compte")
                    .query(String.class).list()).containsExactly("deux Depuis", "une Avant");
        }
    }
}
