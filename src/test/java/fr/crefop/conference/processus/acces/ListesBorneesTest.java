package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list of the engine that somebody may ask for has a bound, told in French to who wants more. */
class ListesBorneesTest extends AvecApplication {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/filter", "/group", "/process-definition", "/process-instance", "/incident", "/job", "/job-definition"})
    void uneListeDemandeeSansBorneEnRecoitUne(String liste) {
        for (String porte : new String[] {"/engine-rest", "/engine-rest/engine/default"}) {
            repond(programme("admin").lire(porte + liste));
            repond(programme("admin").lire(porte + liste + "?firstResult=0"));
        }
        repond(personne("admin").lire(WEBAPP + liste));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/process-instance", "/job", "/job-definition"})
    void uneListeDemandeeParUnCorpsAussi(String liste) {
        repond(programme("admin").poster("/engine-rest" + liste, "{}"));
        repond(cockpit().poster(WEBAPP + liste, "{}"));
    }

    @Test
    void lesListesDeCockpitAussi() {
        Visiteur admin = cockpit();
        for (String liste : new String[] {"/incident", "/process-instance", "/process-definition/statistics"}) {
            repond(admin.lire(COCKPIT + liste));
        }
        repond(admin.poster(COCKPIT + "/incident", "{}"));
        repond(admin.poster(COCKPIT + "/process-instance", "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001", "99999999999", "-1", "tout", ""})
    void auDelaDeLaBorneLeRefusEstEnFrancais(String borne) {
        for (String liste : new String[] {"/incident", "/job", "/task"}) {
            refuse(programme("admin").lire("/engine-rest" + liste + "?maxResults=" + borne));
            refuse(personne("admin").lire(WEBAPP + liste + "?firstResult=0&maxResults=" + borne));
        }
        refuse(personne("admin").lire(COCKPIT + "/incident?maxResults=" + borne));
    }

    @Test
    void uneBorneEcriteAutrementNEchappePasALaMesure() {
        refuse(programme("admin").lire("/engine-rest/job?maxResults=2001&maxResults=5"));
        repond(programme("admin").lire("/engine-rest/job?maxResults=2000"));
    }

    private Visiteur cockpit() {
        Visiteur admin = personne("admin");
        admin.ouvrir("/camunda/app/cockpit/default/");
        return admin;
    }

    private static void repond(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.uri() + " : " + reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).startsWith("[");
    }

    private static void refuse(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.uri() + " : " + reponse.body()).isEqualTo(400);
        assertThat(reponse.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(reponse.body()).contains("2000 lignes au plus").contains("Demande refusée");
    }
}
