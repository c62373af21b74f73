package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What follows an answer cannot be done for a time: the base refuses one kind of row of one case. */
abstract class AvecUnePanne extends AvecProcedure {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @AfterEach
    void reparer() {
        for (String table : List.of("plan", "scrutin", "engagement", "dossier")) {
            auProprietaire("drop trigger if exists panne_d_essai on conference." + table);
        }
    }

    /** Answers, and opens the case as the next page. */
    String repondre(String compte, String numero, String tache, Map<String, Object> reponses) {
        try {
            guide.faire(compte, numero, tache, reponses);
        } catch (RuntimeException panne) {
            // The story's guide goes on by itself where the service would try again in five minutes.
            assertThat(panne).hasStackTraceContaining("panne d'essai");
        }
        return pageDe(compte, numero);
    }

    String pageDe(String compte, String numero) {
        return personne(compte).ouvrir("/dossiers/" + numero).body();
    }

    void casser(String table, String numero, String acte) {
        auProprietaire("""
                create or replace function conference.panne_d_essai() returns trigger language plpgsql as $$
                begin raise exception 'panne d''essai'; end $$;
                create trigger panne_d_essai before %s on conference.%s for each row
                when (new.numero = '%s' %s) execute function conference.panne_d_essai()""".formatted(acte, table, numero,
                acte.equals("update") ? "and new.etat = 'CLOS'" : ""));
    }

    private void auProprietaire(String sql) {
        JdbcClient.create(proprietaire).sql(sql).update();
    }
}
