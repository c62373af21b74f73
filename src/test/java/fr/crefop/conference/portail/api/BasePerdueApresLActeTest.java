package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.socle.Indisponibilite;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The register goes away just after an act is stored: nobody is told that it is not, nor asked to do it twice. */
class BasePerdueApresLActeTest extends AvecApi {

    private static final String REPERE = "0.22222222-2222-2222-2222-222222222222";

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private String numero;

    @BeforeEach
    void unDossier() {
        numero = saisir("cas-12");
    }

    @AfterEach
    void laBaseRepond() {
        for (String table : new String[] {"brouillon", "session_http_attribut", "message"}) {
            auProprietaire("drop trigger if exists perdue on conference." + table);
        }
        base.sql("delete from conference.brouillon where tache like 'page:%'").update();
    }

    @Test
    void leBrouillonQuiResteNeFaitPasDireQueRienNEstEnregistre() {
        Visiteur conseiller = personne("conseiller");
        perdue("update on conference.brouillon", "new.clos");

        HttpResponse<String> suite = ecrire(conseiller);
        assertThat(suite.statusCode()).as(suite.body()).isEqualTo(302);
        assertThat(messages()).isEqualTo(1);
        laBaseRepond();
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Le devis arrive.");
    }

    @Test
    void laPageQuiNePeutPasSuivreDitQueCEstPeutEtreFait() {
        Visiteur conseiller = personne("conseiller");
        perdue("insert on conference.session_http_attribut", "new.nom like '%FLASH_MAPS'");

        HttpResponse<String> suite = ecrire(conseiller);
        assertThat(suite.statusCode()).isEqualTo(503);
        assertThat(suite.body()).contains(Indisponibilite.PEUT_ETRE, "N'envoyez de nouveau que si ce ne l'est pas", "Le devis arrive.")
                .doesNotContain("rien n'a été enregistré");
        assertThat(messages()).isEqualTo(1);
    }

    /** The draft was kept before the act: that is no act. */
    @Test
    void unActeQuiNePasseBienPasSeDitEncoreNonEnregistre() {
        perdue("insert on conference.message", "true");

        HttpResponse<String> suite = ecrire(personne("conseiller"));
        assertThat(suite.statusCode()).isEqualTo(503);
        assertThat(suite.body()).contains(Indisponibilite.MESSAGE, "Envoyer de nouveau").doesNotContain("peut-être");
        assertThat(messages()).isZero();
    }

    private HttpResponse<String> ecrire(Visiteur conseiller) {
        Map<String, String> champs = new LinkedHashMap<>(Map.of("message", "Le devis arrive.", "garde", "message:" + numero, "repere", REPERE));
        return conseiller.envoyerFormulaire("/dossiers/" + numero + "/messages", Formulaires.encoder(champs));
    }

    private int messages() {
        return base.sql("select count(*) from conference.message where numero = ?").param(numero).query(Integer.class).single();
    }

    private void perdue(String quand, String si) {
        auProprietaire("""
                create or replace function conference.perdue() returns trigger language plpgsql as $$
                begin raise exception using errcode = '53100', message = 'perdue'; end $$;
                create trigger perdue before %s for each row when (%s) execute function conference.perdue()""".formatted(quand, si));
    }

    private void auProprietaire(String sql) {
        JdbcClient.create(proprietaire).sql(sql).update();
    }
}
