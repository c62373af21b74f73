package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.socle.Indisponibilite;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The disk of the database is full, which PostgreSQL tells as 53100: refused in French as a service that is not there, and nothing half done. */
class DisquePleinTest extends AvecPieces {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @AfterEach
    void duDisqueDeNouveau() {
        for (String table : new String[] {"piece_contenu", "etape", "dossier"}) {
            auProprietaire("drop trigger if exists disque_plein on conference." + table);
        }
    }

    @Test
    void unePieceQuiNeTientPasNeLaisseRien() {
        Visiteur conseiller = personne("conseiller");
        plein("piece_contenu");

        indisponible(envoyer(conseiller, "AUTRE", "devis.pdf", DEVIS));
        assertThat(nombre("select count(*) from conference.piece where numero = '" + numero + "'")).isZero();
        assertThat(nombre("select count(*) from conference.journal where numero = '" + numero + "' and acte = 'PIECE_AJOUTEE'")).isZero();

        duDisqueDeNouveau();
        envoyer(conseiller, "AUTRE", "devis.pdf", DEVIS);
        assertThat(lues("conseiller")).containsExactly("devis.pdf");
    }

    @Test
    void uneSaisineQuiNeTientPasNeLaisseRien() {
        plein("etape");
        Map<String, Integer> avant = sansNumero();

        probleme(poster(programme("conseiller"), Saisines.saisine("cas-12").toString()), 503);
        assertThat(sansNumero()).isEqualTo(avant);

        duDisqueDeNouveau();
        assertThat(saisir("cas-12")).isNotBlank();
    }

    private static void indisponible(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(503);
        assertThat(reponse.body()).contains(Indisponibilite.MESSAGE);
    }

    /** A number that was taken is not given back, which is known (adr/0016). */
    private Map<String, Integer> sansNumero() {
        Map<String, Integer> lignes = enregistre();
        lignes.remove("dernier numéro");
        return lignes;
    }

    private void plein(String table) {
        auProprietaire("""
                create or replace function conference.disque_plein() returns trigger language plpgsql as $$
                begin raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end $$;
                create trigger disque_plein before insert on conference.%s for each row execute function conference.disque_plein()""".formatted(table));
    }

    private long nombre(String question) {
        return base.sql(question).query(Long.class).single();
    }

    private void auProprietaire(String sql) {
        JdbcClient.create(proprietaire).sql(sql).update();
    }
}
