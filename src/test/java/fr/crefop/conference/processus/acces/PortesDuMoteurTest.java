package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine's paths are served by Jersey, not by Spring MVC. Rules that ask Spring MVC for the path do not bind there:
 * with such matchers every "closed" below turns into an answer of the engine.
 */
class PortesDuMoteurTest extends AvecApplication {

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine", "/engine-rest/task?maxResults=10",
        "/engine-rest/engine/default/task?maxResults=10", "/engine-rest/deployment", "/camunda/api/engine/engine",
        "/camunda/api/engine/engine/default/task?maxResults=10", "/camunda/api/admin/auth/user/default",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics"})
    void sans_compte_le_moteur_ne_repond_pas(String chemin) {
        assertThat(anonyme().lire(chemin).statusCode()).isEqualTo(401);
    }

    @Test
    void un_mauvais_mot_de_passe_est_refuse_en_francais_et_sans_fenetre_du_navigateur() {
        var reponse = programme("bureau.etat", "faux").lire("/engine-rest/engine");

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(reponse.body()).contains("Connexion requise");
        assertThat(reponse.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda", "/camunda/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/", "/camunda/app/welcome/default/"})
    void sans_compte_une_page_du_moteur_mene_a_la_connexion(String chemin) {
        var reponse = anonyme().ouvrir(chemin);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location")).hasValueSatisfying(
                adresse -> assertThat(adresse).endsWith("/connexion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/cockpit/default/", "/camunda/app/admin/default/",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "/camunda/api/admin/plugin/adminPlugins/default/metrics/task-worker",
        "/camunda/api/admin/setup/default/user/create", "/camunda/api/welcome/x",
        "/camunda/api/engine/engine/default/user?maxResults=10",
        "/camunda/api/engine/engine/default/deployment?maxResults=10"})
    void cockpit_et_administration_sont_fermes_aux_groupes_ordinaires(String chemin) {
        assertThat(personne("secretariat").lire(chemin).statusCode()).isEqualTo(403);
    }

    @Test
    void une_personne_sans_droit_sur_cockpit_voit_une_page_de_la_maison() {
        var refus = personne("secretariat").ouvrir("/camunda/app/cockpit/default/");

        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(refus.body()).contains("<h1>Accès refusé</h1>");
    }

    @Test
    void cockpit_est_ouvert_a_l_administrateur_et_l_administration_du_moteur_a_personne() {
        Visiteur admin = personne("admin");

        assertThat(admin.ouvrir("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(programme("admin").lire("/engine-rest/incident?maxResults=10").statusCode()).isEqualTo(200);
        for (String ferme : new String[] {"/camunda/app/admin/default/", "/camunda/api/engine/engine/default/user?maxResults=100",
            "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated", "/camunda/api/engine/engine/default/deployment"}) {
            assertThat(admin.ouvrir(ferme).statusCode()).as(ferme).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deployment/create", "/process-definition/key/x/start",
        "/process-definition/key/x/submit-form", "/message", "/signal", "/task/create", "/filter/create",
        "/authorization/create", "/user/create", "/external-task/fetchAndLock", "/process-instance",
        "/process-instance/x/variables", "/execution/x/signal", "/job/x/execute", "/variable-instance",
        "/history/process-instance", "/history/task", "/history/variable-instance", "/modification/execute",
        "/user/bureau.etat/credentials", "/batch", "/decision-definition/key/x/evaluate"})
    void un_groupe_ordinaire_n_a_pas_les_commandes_du_moteur(String commande) {
        for (String racine : new String[] {"/engine-rest", "/engine-rest/engine/default"}) {
            Visiteur secretariat = programme("secretariat");
            assertThat(secretariat.poster(racine + commande, "{}").statusCode()).isEqualTo(403);
            assertThat(secretariat.envoyer("PUT", racine + commande, "{}").statusCode()).isEqualTo(403);
            assertThat(secretariat.envoyer("DELETE", racine + commande, "").statusCode()).isEqualTo(403);
        }
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/camunda/app/tasklist/default/");
        assertThat(secretariat.poster("/camunda/api/engine/engine/default" + commande, "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest//deployment", "/engine-rest/deployment;x=1", "/engine-rest/%64eployment",
        "/engine-rest/task/../deployment", "/engine-rest/deployment/", "/ENGINE-REST/deployment"})
    void une_ecriture_detournee_du_chemin_n_ouvre_rien(String chemin) {
        assertThat(programme("secretariat").lire(chemin).statusCode()).isIn(302, 400, 403, 404);
    }

    @Test
    void le_formulaire_de_connexion_du_moteur_n_est_pas_une_seconde_porte() {
        assertThat(anonyme().envoyerFormulaire("/camunda/api/admin/auth/user/default/login/tasklist",
                "username=admin&password=demo").statusCode()).isEqualTo(401);
        assertThat(personne("secretariat").envoyerFormulaire("/camunda/api/admin/auth/user/default/login/cockpit",
                "username=admin&password=demo").statusCode()).isEqualTo(403);
    }

    @Test
    void l_accueil_du_moteur_mene_aux_taches() {
        for (String chemin : new String[] {"/camunda", "/camunda/", "/camunda/app/welcome/default/"}) {
            assertThat(personne("secretariat").ouvrir(chemin).headers().firstValue("Location"))
                    .hasValueSatisfying(adresse -> assertThat(adresse).endsWith("/camunda/app/tasklist/default/"));
        }
    }

    @Test
    void la_session_n_ouvre_pas_engine_rest_qui_ne_verifie_pas_de_jeton() {
        assertThat(personne("admin").lire("/engine-rest/incident?maxResults=10").statusCode()).isEqualTo(401);
    }

    @Test
    void un_changement_sans_jeton_est_refuse_par_les_webapps() {
        Visiteur etat = personne("bureau.etat");

        assertThat(etat.envoyerFormulaire("/camunda/api/engine/engine/default/task/x/claim", "").statusCode())
                .isEqualTo(403);
    }
}
