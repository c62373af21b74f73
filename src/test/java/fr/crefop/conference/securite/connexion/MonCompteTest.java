package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.SessionsOuvertes;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** One's own password, the first one changed before anything else, and where one is signed in. */
class MonCompteTest extends AvecApplication {

    private static final String DONNE = "une phrase assez longue";
    private static final String CHOISI = "quatre mots sans lien";

    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired SessionsOuvertes sessions;
    @Autowired JdbcClient base;

    private final String essai = "essai.moncompte" + System.nanoTime();

    @AfterEach
    void fermer() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.moncompte%'").update();
    }

    @Test
    void unMotDePasseDonneParLAdministrationSeChangeAvantTout() {
        gestion.creer(compte(), MotDePasse.provisoire(DONNE), "admin");
        Visiteur jeanne = anonyme().seConnecter(essai, DONNE);

        for (String page : new String[] {"/", "/absence", "/mon-compte", "/camunda/app/tasklist/default/"}) {
            assertThat(lieu(jeanne.ouvrir(page))).as(page).endsWith("/mon-compte/mot-de-passe");
        }
        assertThat(jeanne.lire("/api/dossiers").statusCode()).isEqualTo(403);
        assertThat(jeanne.lire("/camunda/api/engine/engine").statusCode()).isEqualTo(403);
        assertThat(programme(essai, DONNE).lire("/api/dossiers").body()).contains("provisoire");
        assertThat(programme(essai, DONNE).lire("/engine-rest/engine").statusCode()).isEqualTo(403);
        assertThat(jeanne.ouvrir("/mon-compte/mot-de-passe").body()).contains("Choisissez votre mot de passe");

        assertThat(lieu(changer(jeanne, DONNE, CHOISI, CHOISI))).endsWith("/connexion?change");

        assertThat(anonyme().seConnecter(essai, CHOISI).ouvrir("/").statusCode()).isEqualTo(200);
        assertThat(programme(essai, CHOISI).lire("/api/dossiers").statusCode()).isEqualTo(200);
        assertThat(programme(essai, DONNE).lire("/api/dossiers").statusCode()).isEqualTo(401);
    }

    @Test
    void onSortMemeAvantDAvoirChoisi() {
        gestion.creer(compte(), MotDePasse.provisoire(DONNE), "admin");
        assertThat(lieu(anonyme().seConnecter(essai, DONNE).envoyerFormulaire("/deconnexion", ""))).endsWith("/connexion?deconnecte");
    }

    @Test
    void leSienSeChangeEnDonnantLActuelEtFermeLesAutresSessions() {
        ouvrir();
        Visiteur jeanne = anonyme().seConnecter(essai, DONNE);
        Visiteur ailleurs = anonyme().seConnecter(essai, DONNE);
        assertThat(ailleurs.ouvrir("/").statusCode()).isEqualTo(200);

        assertThat(changer(jeanne, "pas celui-là du tout", CHOISI, CHOISI).body()).contains("Le mot de passe actuel n&#39;est pas celui-là");
        assertThat(changer(jeanne, DONNE, CHOISI, CHOISI + "!").statusCode()).isEqualTo(400);
        assertThat(changer(jeanne, DONNE, DONNE, DONNE).statusCode()).isEqualTo(400);
        HttpResponse<String> facile = changer(jeanne, DONNE, "motdepassemotdepasse", "motdepassemotdepasse");
        assertThat(facile.statusCode()).isEqualTo(400);
        assertThat(facile.body()).contains("facile à deviner").doesNotContain("motdepassemotdepasse");
        assertThat(jeanne.ouvrir("/").statusCode()).as("rien n'a changé").isEqualTo(200);

        assertThat(changer(jeanne, DONNE, CHOISI, CHOISI).statusCode()).isEqualTo(302);
        assertThat(lieu(ailleurs.ouvrir("/"))).endsWith("/connexion?expiree");
        assertThat(anonyme().seConnecter(essai, CHOISI).ouvrir("/messagerie").body()).contains("Votre mot de passe a changé");
    }

    @Test
    void dixMauvaisMotsDePasseActuelsFerment() {
        ouvrir();
        Visiteur voleur = anonyme().seConnecter(essai, DONNE);
        for (int i = 0; i < FreinAuxEssais.ESSAIS; i++) {
            changer(voleur, "essai numero " + i, CHOISI, CHOISI);
        }
        assertThat(changer(voleur, DONNE, CHOISI, CHOISI).statusCode()).as("même le bon").isEqualTo(400);
    }

    @Test
    void onVoitSesSessionsEtOnEnFermeUne() {
        ouvrir();
        Visiteur ici = anonyme().seConnecter(essai, DONNE);
        Visiteur ailleurs = anonyme().seConnecter(essai, DONNE);
        ailleurs.ouvrir("/");
        String page = ici.ouvrir("/mon-compte").body();
        assertThat(page).contains("Où vous êtes connecté", "celle-ci", "127.0.0.1", "Navigateur inconnu");
        UUID autre = UUID.fromString(page.replaceAll("(?s).*/mon-compte/sessions/([0-9a-f-]{36})/fermer.*", "$1"));

        personne("agefiph").envoyerFormulaire("/mon-compte/sessions/" + autre + "/fermer", "");
        assertThat(ailleurs.ouvrir("/").statusCode()).as("un autre ne la ferme pas").isEqualTo(200);

        ici.envoyerFormulaire("/mon-compte/sessions/" + autre + "/fermer", "");
        assertThat(ailleurs.lire("/camunda/api/engine/engine").statusCode()).isEqualTo(401);
        assertThat(lieu(ailleurs.ouvrir("/"))).endsWith("/connexion");
        assertThat(ici.ouvrir("/").statusCode()).isEqualTo(200);
    }

    @Test
    void onSeDeconnectePartout() {
        ouvrir();
        Visiteur ici = anonyme().seConnecter(essai, DONNE);
        Visiteur ailleurs = anonyme().seConnecter(essai, DONNE);
        ailleurs.ouvrir("/");
        ici.ouvrir("/");

        assertThat(lieu(ici.envoyerFormulaire("/mon-compte/sessions/fermer", ""))).endsWith("/connexion?deconnecte");
        assertThat(lieu(ici.ouvrir("/"))).endsWith("/connexion");
        assertThat(lieu(ailleurs.ouvrir("/"))).endsWith("/connexion?expiree");
        assertThat(sessions.de(essai)).isEmpty();
    }

    @Test
    void uneSessionFinitApresDouzeHeuresMemeOccupee() {
        ouvrir();
        Visiteur jeanne = anonyme().seConnecter(essai, DONNE);
        jeanne.ouvrir("/");
        base.sql("update conference.session_ouverte set ouverte_le = now() - interval '11 hours 59 minutes' where compte = ?").param(essai).update();
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(200);
        base.sql("update conference.session_ouverte set ouverte_le = now() - interval '12 hours' where compte = ?").param(essai).update();
        assertThat(lieu(jeanne.ouvrir("/"))).endsWith("/connexion?expiree");
    }

    @Test
    void sortirOublieLaSessionEtUnProgrammeNEnOuvreAucune() {
        ouvrir();
        programme(essai, DONNE).lire("/api/dossiers");
        assertThat(sessions.de(essai)).isEmpty();

        Visiteur jeanne = anonyme().seConnecter(essai, DONNE);
        jeanne.ouvrir("/");
        assertThat(sessions.de(essai)).hasSize(1);
        jeanne.envoyerFormulaire("/deconnexion", "");
        assertThat(base.sql("select count(*) from conference.session_ouverte where compte = ?").param(essai).query(Long.class).single()).isZero();
    }

    @Test
    void unHacheDAvantSeRenforceALaConnexionSansFermerDeSession() {
        ouvrir();
        base.sql("update conference.compte set mot_de_passe = ? where identifiant = ?")
                .params(new BCryptPasswordEncoder(4).encode(DONNE), essai).update();
        Visiteur jeanne = anonyme().seConnecter(essai, DONNE);

        assertThat(base.sql("select mot_de_passe from conference.compte where identifiant = ?").param(essai).query(String.class).single())
                .startsWith("{bcrypt-sha384}");
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(200);
    }

    @Test
    void laDemonstrationGardeDemoSansChangementEtLeDit() {
        assertThat(anonyme().ouvrir("/connexion").body()).contains("<strong>demo</strong>", "sans changement imposé ni second facteur");
        assertThat(personne("admin").ouvrir("/comptes").statusCode()).isEqualTo(200);
        assertThat(personne("secretariat").ouvrir("/").statusCode()).isEqualTo(200);
    }

    @Test
    void unNavigateurSeDitEnMots() {
        assertThat(NavigateurDit.de("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0")).isEqualTo("Firefox sur Windows");
        assertThat(NavigateurDit.de("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0"))
                .isEqualTo("Edge sur Windows");
        assertThat(NavigateurDit.de("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1"))
                .isEqualTo("Safari sur iPhone");
        assertThat(NavigateurDit.de("<script>")).isEqualTo("Navigateur inconnu");
        assertThat(NavigateurDit.de(null)).isEqualTo("Navigateur inconnu");
    }

    private void ouvrir() {
        comptes.creer(compte(), MotDePasse.de(DONNE));
    }

    private Compte compte() {
        return new Compte(essai, "Jeanne Essai", null, Set.of(Groupe.deCode("agefiph")));
    }

    private static HttpResponse<String> changer(Visiteur qui, String actuel, String nouveau, String encore) {
        return qui.envoyerFormulaire("/mon-compte/mot-de-passe", ("actuel=" + actuel + "&nouveau=" + nouveau + "&encore=" + encore)
                .replace(' ', '+').replace("à", "%C3%A0"));
    }

    private static String lieu(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }
}
