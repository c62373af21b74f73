package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.crefop.conference.ConnexionsPrises;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.socle.Indisponibilite;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten slow questions took every connection, and everybody else was told that their password was wrong. */
class ServiceIndisponibleTest extends AvecApi {

    @Autowired DataSource acces;
    @Autowired TransactionTemplate transaction;

    private ConnexionsPrises connexions;

    @BeforeEach
    void attendreMoins() throws SQLException {
        connexions = new ConnexionsPrises(acces);
    }

    @AfterEach
    void rendre() throws SQLException {
        connexions.close();
    }

    @Test
    void sansConnexionLibrePersonneNApprendQueSonMotDePasseEstFaux() throws SQLException {
        Visiteur connectee = personne("secretariat");
        Visiteur arrivant = anonyme();
        arrivant.lire("/connexion");
        connexions.toutPrendre();

        page(arrivant.envoyerFormulaire("/connexion", "identifiant=conseiller&motDePasse=demo"));
        page(connectee.ouvrir("/"));
        programme(programme("conseiller").lire("/api/dossiers"));
        programme(programme("conseiller").lire("/engine-rest/task/count"));
        programme(connectee.lire("/camunda/api/engine/engine/default/task/count"));
        assertThat(anonyme().ouvrir("/connexion").statusCode()).isEqualTo(200);

        connexions.close();
        assertThat(personne("conseiller").lire("/api/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void uneQuestionTropLongueEstArreteeEtSeDitIndisponible() {
        assertThat(base.sql("show statement_timeout").query(String.class).single()).isEqualTo("15s");
        Throwable arret = catchThrowable(() -> transaction.executeWithoutResult(etat -> {
            base.sql("set local statement_timeout = '20ms'").update();
            base.sql("select 1 from pg_sleep(5)").query(Integer.class).single();
        }));

        assertThat(Indisponibilite.explique(arret)).isTrue();
        assertThat(Indisponibilite.explique(new IllegalStateException("autre chose"))).isFalse();
    }

    private static void page(HttpResponse<String> reponse) {
        indisponible(reponse);
        assertThat(reponse.body()).contains("<html lang=\"fr\"", "<h1>Service indisponible</h1>");
    }

    private static void programme(HttpResponse<String> reponse) {
        indisponible(reponse);
        assertThat(reponse.headers().firstValue("Content-Type").orElseThrow()).contains("json");
    }

    private static void indisponible(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Retry-After")).contains(Integer.toString(Indisponibilite.ATTENTE));
        assertThat(reponse.body()).contains(Indisponibilite.MESSAGE);
    }
}
