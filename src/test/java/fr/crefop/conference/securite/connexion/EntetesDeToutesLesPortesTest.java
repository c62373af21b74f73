package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntetesDeToutesLesPortesTest extends AvecApplication {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/rien-ici", "/favicon.ico", "/api/dossiers", "/api/rien-ici", "/v3/api-docs",
        "/swagger-ui/index.html", "/actuator/health", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/rien-ici", "/engine-rest/task/count", "/seances"})
    void chaque_reponse_dit_au_navigateur_ce_qu_il_ne_doit_pas_faire(String chemin) {
        for (Visiteur qui : new Visiteur[] {anonyme(), personne("secretariat"), programme("secretariat")}) {
            HttpResponse<String> reponse = qui.ouvrir(chemin);
            assertThat(reponse.headers().allValues("X-Content-Type-Options")).as(chemin).containsOnly("nosniff");
            assertThat(reponse.headers().allValues("Referrer-Policy")).as(chemin).containsExactly("same-origin");
            assertThat(reponse.headers().firstValue("Permissions-Policy")).as(chemin).hasValueSatisfying(
                    regle -> assertThat(regle).contains("camera=()", "geolocation=()"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/seances", "/rien-ici", "/personne/plan/aaaa"})
    void chaque_page_dit_qu_elle_est_en_francais_quelle_que_soit_la_langue_du_navigateur(String chemin) {
        for (Visiteur qui : new Visiteur[] {anonyme(), personne("secretariat")}) {
            HttpResponse<String> reponse = qui.ouvrirEn("de", chemin);
            if (reponse.statusCode() != 302) {
                assertThat(reponse.headers().allValues("Content-Language")).as(chemin).containsExactly("fr-FR");
                assertThat(reponse.body()).as(chemin).contains("<html lang=\"fr\">");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/engine/engine/default/task/count", "/camunda/api/engine/engine/default/task?maxResults=10",
        "/camunda/api/engine/engine", "/engine-rest/task/count", "/engine-rest/process-definition?maxResults=10"})
    void rien_de_ce_que_dit_le_moteur_ne_reste_dans_un_navigateur(String chemin) {
        Visiteur qui = chemin.startsWith("/engine-rest") ? programme("secretariat") : personne("secretariat");
        HttpResponse<String> reponse = qui.lire(chemin);

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
}
