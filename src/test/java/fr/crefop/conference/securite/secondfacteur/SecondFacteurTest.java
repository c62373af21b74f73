package fr.crefop.conference.securite.secondfacteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Confirmations;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.secondfacteur.SecondFacteur.Reponse;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code of six digits beside the password: asked of the administration and the secretariat, offered to all. */
class SecondFacteurTest extends AvecApplication {

    private static final String PHRASE = "une phrase assez longue";
    private static final Pattern SECOURS = Pattern.compile("<code>([a-z2-7]{4}(?:-[a-z2-7]{4}){3})</code>");

    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired Confirmations confirmations;
    @Autowired SecondFacteur secondFacteur;
    @Autowired JdbcClient base;

    private final String essai = "essai.facteur" + System.nanoTime();
    private byte[] secret;
    private String premier;

    @AfterEach
    void fermer() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.facteur%'").update();
        base.sql("update conference.demande_de_confirmation set etat = 'REFUSEE' where etat = 'EN_ATTENTE' and compte like 'essai.facteur%'").update();
    }

    @Test
    void leSecretariatNAtteintRienSansSecondFacteur() {
        ouvrir(Groupe.SECRETARIAT);
        Visiteur jeanne = anonyme().seConnecter(essai, PHRASE);

        for (String page : new String[] {"/", "/confirmations", "/mon-compte", "/camunda/app/tasklist/default/"}) {
            assertThat(lieu(jeanne.ouvrir(page))).as(page).endsWith("/mon-compte/second-facteur");
        }
        assertThat(jeanne.lire("/api/dossiers").statusCode()).isEqualTo(403);
        assertThat(programme(essai, PHRASE).lire("/engine-rest/engine").statusCode()).isEqualTo(403);

        HttpResponse<String> activation = activer(jeanne);
        assertThat(activation.statusCode()).as(activation.body()).isEqualTo(200);
        assertThat(secours(activation)).hasSize(10).doesNotHaveDuplicates();
        assertThat(jeanne.ouvrir("/confirmations").statusCode()).isEqualTo(200);
    }

    @Test
    void leMotDePasseSeulNOuvrePlusEtUnCodeNeSertQuUneFois() {
        ouvrir(Groupe.deCode("agefiph"));
        activer(anonyme().seConnecter(essai, PHRASE));
        Visiteur jeanne = anonyme().seConnecter(essai, PHRASE);
        assertThat(lieu(jeanne.ouvrir("/"))).endsWith("/connexion/code");
        assertThat(jeanne.lire("/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(jeanne.lire("/camunda/api/engine/engine").statusCode()).isEqualTo(401);
        assertThat(lieu(jeanne.ouvrir("/mon-compte/second-facteur"))).endsWith("/connexion/code");
        assertThat(jeanne.ouvrir("/connexion/code").body()).contains("Code de connexion").doesNotContain("Accueil");

        assertThat(donner(jeanne, premier).statusCode()).as("celui qui a servi à activer").isEqualTo(400);
        String suivant = code(1);
        assertThat(lieu(donner(jeanne, suivant))).endsWith("/");
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(200);

        Visiteur espion = anonyme().seConnecter(essai, PHRASE);
        assertThat(donner(espion, suivant).statusCode()).as("vu par-dessus l'épaule").isEqualTo(400);
        assertThat(lieu(espion.ouvrir("/"))).endsWith("/connexion/code");
    }

    @Test
    void laSessionChangeDeNomAvecLeCode() {
        ouvrir(Groupe.deCode("agefiph"));
        activer(anonyme().seConnecter(essai, PHRASE));
        Visiteur jeanne = anonyme().seConnecter(essai, PHRASE);
        String avant = jeanne.cookie("JSESSIONID").orElseThrow();
        donner(jeanne, code(1));
        assertThat(jeanne.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(avant);
    }

    @Test
    void unCodeDeSecoursOuvreUneFois() {
        ouvrir(Groupe.deCode("agefiph"));
        String secours = secours(activer(anonyme().seConnecter(essai, PHRASE))).get(0);

        assertThat(lieu(donner(anonyme().seConnecter(essai, PHRASE), secours.toUpperCase()))).endsWith("/");
        assertThat(donner(anonyme().seConnecter(essai, PHRASE), secours).statusCode()).isEqualTo(400);
        assertThat(base.sql("select empreinte from conference.code_de_secours where compte = ?").param(essai).query(String.class).list())
                .hasSize(9).noneMatch(empreinte -> empreinte.contains(secours.replace("-", "")));
    }

    @Test
    void unProgrammeNeSeConnectePasAvecUnTelCompte() {
        ouvrir(Groupe.deCode("agefiph"));
        assertThat(programme(essai, PHRASE).lire("/api/dossiers").statusCode()).isEqualTo(200);
        activer(anonyme().seConnecter(essai, PHRASE));

        for (String chemin : new String[] {"/api/dossiers", "/engine-rest/engine"}) {
            HttpResponse<String> refus = programme(essai, PHRASE).lire(chemin);
            assertThat(refus.statusCode()).as(chemin).isEqualTo(401);
            assertThat(refus.body()).contains("second facteur", "HTTP Basic");
        }
    }

    @Test
    void cinqCodesFauxFontAttendreSansFermerLeCompte() {
        ouvrir(Groupe.deCode("agefiph"));
        activer(anonyme().seConnecter(essai, PHRASE));
        for (int i = 0; i < SecondFacteur.ESSAIS_LIBRES; i++) {
            assertThat(secondFacteur.verifier(essai, "abcdef")).isEqualTo(Reponse.FAUX);
        }
        assertThat(secondFacteur.verifier(essai, code(1))).as("même le bon").isEqualTo(Reponse.TROP_TOT);

        base.sql("update conference.second_facteur set dernier_echec = now() - interval '61 seconds' where compte = ?").param(essai).update();
        assertThat(secondFacteur.verifier(essai, "abcdef")).isEqualTo(Reponse.FAUX);
        base.sql("update conference.second_facteur set dernier_echec = now() - interval '61 seconds' where compte = ?").param(essai).update();
        assertThat(secondFacteur.verifier(essai, code(1))).as("deux minutes au sixième").isEqualTo(Reponse.TROP_TOT);
        base.sql("update conference.second_facteur set echecs = 1000, dernier_echec = now() - interval '15 minutes' where compte = ?").param(essai).update();
        assertThat(secondFacteur.verifier(essai, code(1))).as("jamais plus d'un quart d'heure").isEqualTo(Reponse.BON);
    }

    @Test
    void laBaseNeGardePasLeSecretEnClair() {
        ouvrir(Groupe.deCode("agefiph"));
        activer(anonyme().seConnecter(essai, PHRASE));

        assertThat(base.sql("select secret from conference.second_facteur where compte = ?").param(essai).query(String.class).single())
                .doesNotContain(Base32.ecrire(secret)).doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(secret));
    }

    @Test
    void lActiverOuLeRetirerDemandeLeMotDePasseEtLeRetirerUnCode() {
        ouvrir(Groupe.deCode("agefiph"));
        Visiteur jeanne = anonyme().seConnecter(essai, PHRASE);
        secret = secondFacteur.preparer(essai);
        assertThat(jeanne.envoyerFormulaire("/mon-compte/second-facteur", "actuel=faux&code=" + code(0)).statusCode()).isEqualTo(400);
        assertThat(secondFacteur.estActif(essai)).isFalse();
        activer(jeanne);

        assertThat(jeanne.envoyerFormulaire("/mon-compte/second-facteur/retirer", mdp() + "&code=000000").statusCode()).isEqualTo(400);
        assertThat(secondFacteur.estActif(essai)).isTrue();
        assertThat(jeanne.envoyerFormulaire("/mon-compte/second-facteur/retirer", mdp() + "&code=" + code(1)).statusCode()).isEqualTo(200);
        assertThat(secondFacteur.estActif(essai)).isFalse();
    }

    @Test
    void quiRetireLeSienDoitEnActiverUnAutreAussitot() {
        ouvrir(Groupe.SECRETARIAT);
        Visiteur jeanne = anonyme().seConnecter(essai, PHRASE);
        activer(jeanne);
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(200);

        assertThat(jeanne.envoyerFormulaire("/mon-compte/second-facteur/retirer", mdp() + "&code=" + code(1)).statusCode()).isEqualTo(200);
        assertThat(lieu(jeanne.ouvrir("/"))).endsWith("/mon-compte/second-facteur");
    }

    @Test
    void unTelephonePerduSeRetireParLAdministrationADeuxPourLeSecretariat() {
        ouvrir(Groupe.deCode("agefiph"));
        Visiteur jeanne = anonyme().seConnecter(essai, PHRASE);
        activer(jeanne);
        personne("admin").envoyerFormulaire("/comptes/" + essai + "/second-facteur/retirer", "");
        assertThat(secondFacteur.estActif(essai)).isFalse();
        assertThat(lieu(jeanne.ouvrir("/"))).as("la session ouverte avec lui").endsWith("/connexion?expiree");

        base.sql("update conference.compte_groupe set groupe = 'bureau-etat' where identifiant = ?").param(essai).update();
        activer(anonyme().seConnecter(essai, PHRASE));
        gestion.retirerSecondFacteur(essai, "admin");
        assertThat(secondFacteur.estActif(essai)).as("il faut une seconde personne").isTrue();
        confirmations.confirmer(confirmations.enAttentePour(essai).get(0).id(), "secretariat");
        assertThat(secondFacteur.estActif(essai)).isFalse();
    }

    private void ouvrir(Groupe groupe) {
        comptes.creer(new Compte(essai, "Jeanne Essai", null, Set.of(groupe)), MotDePasse.de(PHRASE));
    }

    private HttpResponse<String> activer(Visiteur qui) {
        qui.ouvrir("/mon-compte/second-facteur");
        secret = secondFacteur.preparer(essai);
        premier = code(0);
        return qui.envoyerFormulaire("/mon-compte/second-facteur", mdp() + "&code=" + premier);
    }

    private static String mdp() {
        return "actuel=" + PHRASE.replace(' ', '+');
    }

    /** @param dans so many steps: the next one is taken early, so that no test waits for it */
    private String code(int dans) {
        return Totp.code(secret, Totp.pas(Instant.now()) + dans);
    }

    private static HttpResponse<String> donner(Visiteur qui, String code) {
        return qui.envoyerFormulaire("/connexion/code", "code=" + code);
    }

    private static List<String> secours(HttpResponse<String> page) {
        return SECOURS.matcher(page.body()).results().map((MatchResult un) -> un.group(1)).toList();
    }

    private static String lieu(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }
}
