package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** One sign-in for the portal, its API and the tasks. */
class ConnexionTest extends AvecApplication {

    private static final String TACHES = "/camunda/app/tasklist/default/";
    private static final String MOI = "/camunda/api/admin/auth/user/default";

    @Test
    void sans_compte_une_page_mene_a_la_connexion_et_l_api_repond_401() {
        assertThat(lieu(anonyme().ouvrir("/"))).endsWith("/connexion");
        assertThat(anonyme().ouvrir("/connexion").body()).contains("Identifiant", "Mot de passe");

        HttpResponse<String> api = anonyme().ouvrir("/api/dossiers");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(api.body()).contains("Connexion requise");
    }

    @Test
    void un_mauvais_mot_de_passe_est_refuse_comme_un_compte_inconnu() {
        for (String qui : new String[] {"conseiller", "personne.inconnue"}) {
            assertThat(lieu(anonyme().envoyerFormulaire("/connexion", "identifiant=" + qui + "&motDePasse=faux")))
                    .endsWith("/connexion?erreur");
            assertThat(programme(qui, "faux").lire("/api/dossiers").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void une_seule_connexion_ouvre_l_api_et_les_taches() {
        Visiteur etat = personne("bureau.etat");

        assertThat(etat.lire("/api/rien-ici").statusCode()).isEqualTo(404);
        assertThat(etat.ouvrir(TACHES).statusCode()).isEqualTo(200);
        assertThat(etat.lire(MOI).body()).contains("bureau.etat", "tasklist").doesNotContain("cockpit");
        assertThat(programme("bureau.etat").lire("/api/rien-ici").statusCode()).isEqualTo(404);
    }

    @Test
    void la_session_nait_a_la_connexion_et_change_de_nom_a_la_suivante() {
        Visiteur etat = anonyme();
        etat.lire("/connexion");
        assertThat(etat.cookie("JSESSIONID")).isEmpty();

        etat.seConnecter("bureau.region", "demo");
        String avant = etat.cookie("JSESSIONID").orElseThrow();
        etat.seConnecter("bureau.etat", "demo");

        assertThat(etat.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(avant);
    }

    @Test
    void la_page_voulue_s_ouvre_apres_la_connexion_et_jamais_celle_d_un_autre_site() {
        Visiteur etat = anonyme();
        assertThat(lieu(etat.ouvrir("/seances?a=1"))).isEqualTo("/connexion");
        assertThat(lieu(etat.envoyerFormulaire("/connexion", "identifiant=bureau.etat&motDePasse=demo"))).isEqualTo("/seances?a=1");

        for (String ailleurs : new String[] {"https://evil.example/", "//evil.example", "/\\evil.example"}) {
            Visiteur trompe = anonyme().avecCookie(DemandeGardee.TEMOIN, Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(ailleurs.getBytes(StandardCharsets.UTF_8)));
            assertThat(lieu(trompe.envoyerFormulaire("/connexion", "identifiant=bureau.etat&motDePasse=demo"))).isEqualTo("/");
        }
    }

    @Test
    void l_api_demande_le_jeton_a_une_session_et_pas_a_un_programme() {
        assertThat(personne("conseiller").poster("/api/rien-ici", "{}").statusCode()).isEqualTo(403);
        assertThat(programme("conseiller").poster("/api/rien-ici", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void sortir_du_portail_ferme_aussi_les_taches() {
        Visiteur etat = personne("bureau.etat");
        etat.ouvrir(TACHES);

        // The sign-in page carries the token of the session.
        assertThat(lieu(etat.envoyerFormulaire("/deconnexion", ""))).endsWith("/connexion?deconnecte");

        assertThat(etat.lire(MOI).statusCode()).isEqualTo(401);
        assertThat(etat.lire("/api/rien-ici").statusCode()).isEqualTo(401);
    }

    @Test
    void sortir_des_taches_ferme_aussi_le_portail() {
        Visiteur etat = personne("bureau.etat");
        etat.ouvrir(TACHES);

        assertThat(etat.poster(MOI + "/logout", "").statusCode()).isEqualTo(204);

        assertThat(etat.lire("/api/rien-ici").statusCode()).isEqualTo(401);
        assertThat(etat.ouvrir(TACHES).statusCode()).isEqualTo(302);
    }

    @Test
    void trop_d_essais_font_attendre_un_moment() {
        Visiteur curieux = anonyme();
        HttpResponse<String> reponse;
        int essais = 0;
        do {
            reponse = curieux.envoyerFormulaire("/connexion", "identifiant=compte.jamais.cree&motDePasse=x");
        } while (reponse.statusCode() == 302 && ++essais < 4 * FreinAuxEssais.ESSAIS);

        assertThat(reponse.statusCode()).isEqualTo(429);
        assertThat(reponse.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 300L);
        assertThat(reponse.body()).contains("<h1>Trop d'essais</h1>");
        HttpResponse<String> api = programme("compte.jamais.cree", "x").lire("/api/dossiers");
        assertThat(api.statusCode()).isEqualTo(429);
        assertThat(api.headers().firstValue("Retry-After")).isPresent();
        assertThat(api.body()).contains("Trop d'essais");
    }

    @Test
    void quinze_appels_signes_au_meme_moment_passent_tous() throws InterruptedException {
        Callable<Integer> appel = () -> programme("rapporteur").lire("/engine-rest/task/count").statusCode();

        assertThat(Simultanement.faire(Collections.nCopies(15, appel)).reussites()).hasSize(15).containsOnly(200);
    }

    @Test
    void les_fichiers_des_pages_se_gardent_un_an_a_une_adresse_qui_change_avec_eux() {
        String page = anonyme().ouvrir("/connexion").body();
        String feuille = page.replaceAll("(?s).*?<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");

        assertThat(feuille).matches("/fichiers/[0-9a-f]{16}/style\\.css");
        HttpResponse<String> lue = anonyme().lire(feuille);
        assertThat(lue.statusCode()).isEqualTo(200);
        assertThat(lue.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
        assertThat(anonyme().lire(feuille.replace("style.css", "favicon.svg")).statusCode()).isEqualTo(200);
    }

    @Test
    void la_sante_est_publique_et_la_description_de_l_api_ne_l_est_pas() {
        assertThat(anonyme().lire("/actuator/health").body()).isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
        assertThat(anonyme().lire("/v3/api-docs").statusCode()).isEqualTo(401);
        assertThat(lieu(anonyme().ouvrir("/swagger-ui/index.html"))).endsWith("/connexion");
        assertThat(personne("conseiller").lire("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(personne("conseiller").ouvrir("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void les_pages_disent_au_navigateur_de_n_executer_que_nos_scripts() {
        var entetes = anonyme().ouvrir("/connexion").headers();

        assertThat(entetes.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(entetes.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(personne("bureau.etat").ouvrir(TACHES).headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("strict-dynamic");
    }

    private static String lieu(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }
}
