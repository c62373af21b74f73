package fr.crefop.conference.portail.api;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** 38,400 visits without account opened as many sessions: no address of this house opens one before somebody signs in. */
class SansSessionTest extends AvecApi {

    private static final Stream<String> AUTRES = Stream.of("/connexion?erreur", "/favicon.ico", "/fichiers/rien.css", "/rien-ici",
            "/actuator/health", "/actuator", "/swagger-ui/index.html", "/v3/api-docs", "/error", "/deconnexion", "/login",
            "/camunda", "/camunda/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/", "/camunda/app/admin/default/",
            "/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default", "/camunda/lib/rien.js",
            "/camunda/assets/rien.css", "/camunda/api/admin/auth/user/default/login/tasklist",
            "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.css", "/engine-rest/task", "/engine-rest/engine");

    private final SoftAssertions constats = new SoftAssertions();

    @Test
    void aucuneAdresseNOuvreDeSessionAUnInconnu() {
        Stream.concat(mappages().keySet().stream().map(adresse -> adresse.replaceAll("\\{[^/]*}", "1")), AUTRES).forEach(adresse -> {
            constater("GET " + adresse, anonyme().ouvrir(adresse));
            constater("GET (programme) " + adresse, anonyme().lire(adresse));
            constater("POST " + adresse, anonyme().posterAutrement(adresse, "application/x-www-form-urlencoded", "a=1&_csrf=faux"));
            constater("POST (json) " + adresse, anonyme().poster(adresse, "{}"));
        });
        constats.assertAll();
    }

    @Test
    void unMotDePasseFauxNOuvrePasDeSessionNonPlus() {
        constater("formulaire", anonyme().envoyerFormulaire("/connexion", "identifiant=personne.inconnue&motDePasse=faux"));
        constater("signature fausse", programme("conseiller", "faux.encore").lire("/api/dossiers"));
        constater("signature juste", programme("conseiller").lire("/api/dossiers"));
        constater("moteur", programme("conseiller").lire("/engine-rest/task/count"));
        constats.assertAll();
    }

    private void constater(String essai, HttpResponse<String> reponse) {
        constats.assertThat(reponse.headers().allValues("Set-Cookie")).as(essai).noneMatch(temoin -> temoin.startsWith("JSESSIONID"));
        constats.assertThat(reponse.statusCode()).as(essai).isLessThan(500);
    }
}
