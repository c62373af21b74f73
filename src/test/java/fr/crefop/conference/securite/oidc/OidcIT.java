package fr.crefop.conference.securite.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Signing in by an identity provider, local passwords being off: an application of its own, on a database of its own. After the tests of
 * the shared application, whose engine it would take off the register of this JVM when it closes.
 */
@Tag("complet")
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "camunda.bpm.job-execution.enabled=false",
    "conference.demonstration.active=false",
    "conference.absences.tournee=-",
    "conference.plan.tournee=-",
    "conference.delegations.tournee=-",
    "conference.consequences.tournee=-",
    "conference.adresse=" + FournisseurDIdentite.ADRESSE,
    "conference.connexion.locale=false",
    "conference.connexion.oidc.acr=eidas2,eidas3",
    "spring.security.oauth2.client.registration.essai.client-id=conference",
    "spring.security.oauth2.client.registration.essai.client-secret=secret-du-client",
    "spring.security.oauth2.client.registration.essai.client-authentication-method=client_secret_post",
    "spring.security.oauth2.client.registration.essai.client-name=ProConnect",
    "spring.security.oauth2.client.registration.essai.scope=openid,email"})
class OidcIT {

    private static final FournisseurDIdentite FOURNISSEUR = FournisseurDIdentite.demarrer();

    private static final Path DONNEES = Path.of("target", "donnees-tests", "oidc-" + System.currentTimeMillis() + "-" + ProcessHandle.current().pid());

    @LocalServerPort int port;
    @Autowired Comptes comptes;
    @Autowired JdbcClient base;

    private final String essai = "essai.oidc" + System.nanoTime();
    private final String sujet = "sujet-" + System.nanoTime();
    private final String courriel = essai + "@exemple.fr";

    @DynamicPropertySource
    static void emetteur(DynamicPropertyRegistry proprietes) {
        proprietes.add("conference.donnees", DONNEES::toString);
        proprietes.add("spring.security.oauth2.client.provider.essai.issuer-uri", FOURNISSEUR::emetteur);
    }

    @AfterAll
    static void arreter() {
        FOURNISSEUR.close();
    }

    @AfterEach
    void fermer() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.oidc%'").update();
    }

    @Test
    void unCompteDejaOuvertSeLieParSonCourrielPuisParSonSujet() throws Exception {
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel.toUpperCase(), "acr", "eidas2"));
        Visiteur jeanne = anonyme();
        assertThat(entrer(jeanne)).endsWith("/");
        assertThat(jeanne.ouvrir("/mon-compte").body()).contains("Jeanne Essai", essai);
        assertThat(jeanne.ouvrir("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);

        FournisseurDIdentite.connaitre(sujet, Map.of("email", "autre@exemple.fr", "acr", "eidas2"));
        Visiteur encore = anonyme();
        assertThat(entrer(encore)).as("une adresse changée là-bas ne change pas de compte").endsWith("/");
        assertThat(encore.ouvrir("/mon-compte").body()).contains(essai);
        assertThat(base.sql("select sujet from conference.compte_oidc where compte = ?").param(essai).query(String.class).list()).containsExactly(sujet);
    }

    @Test
    void lesGroupesRestentCeuxDuCompteQuoiQueDiseLeFournisseur() throws Exception {
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas3", "groups", List.of("admin", "bureau-etat"), "roles", List.of("ADMIN")));
        Visiteur jeanne = anonyme();
        entrer(jeanne);

        assertThat(jeanne.ouvrir("/comptes").statusCode()).isEqualTo(403);
        assertThat(jeanne.ouvrir("/confirmations").statusCode()).isEqualTo(403);
        assertThat(comptes.trouver(essai)).map(Compte::groupes).hasValue(Set.of(Groupe.deCode("agefiph")));
    }

    @Test
    void quiNAPasDeCompteOuUneAdresseQuiNEnDesignePasUnSeulNEntrePas() throws Exception {
        FournisseurDIdentite.connaitre(sujet, Map.of("email", "inconnue@exemple.fr", "acr", "eidas2"));
        Visiteur inconnue = anonyme();
        assertThat(entrer(inconnue)).endsWith("/connexion?inconnu");
        assertThat(inconnue.ouvrir("/").headers().firstValue("Location").orElse("")).endsWith("/connexion");

        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2", "email_verified", false));
        assertThat(entrer(anonyme())).as("adresse non vérifiée").endsWith("/connexion?inconnu");

        comptes.creer(new Compte(essai + "b", "Double", null, Set.of(Groupe.CFOR), Set.of(), courriel, null), MotDePasse.de("une phrase assez longue"));
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2"));
        assertThat(entrer(anonyme())).as("deux comptes à la même adresse").endsWith("/connexion?inconnu");
    }

    @Test
    void leCompteDUnAutreNeSePrendPasEnPortantSonAdresse() throws Exception {
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2"));
        entrer(anonyme());

        FournisseurDIdentite.connaitre(sujet + "-autre", Map.of("email", courriel, "acr", "eidas2"));
        assertThat(entrer(anonyme(), sujet + "-autre")).endsWith("/connexion?inconnu");
    }

    @Test
    void unNiveauTropFaibleNEntrePasEtLeNiveauEstDemande() throws Exception {
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas1"));
        assertThat(entrer(anonyme())).endsWith("/connexion?niveau");

        String depart = lieu(anonyme().ouvrir("/oauth2/authorization/essai"));
        assertThat(depart).startsWith(FOURNISSEUR.emetteur()).contains("acr_values=eidas2%20eidas3",
                "redirect_uri=" + FournisseurDIdentite.ADRESSE + "/login/oauth2/code/essai");
    }

    @Test
    void leNiveauTientLieuDeSecondFacteurEtLeMotDePasseProvisoireNeComptePas() throws Exception {
        ouvrir(Groupe.SECRETARIAT, courriel);
        base.sql("update conference.compte set mot_de_passe_provisoire = true, mot_de_passe_provisoire_depuis = now() where identifiant = ?").param(essai).update();
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2"));
        Visiteur jeanne = anonyme();
        entrer(jeanne);
        assertThat(jeanne.ouvrir("/confirmations").statusCode()).isEqualTo(200);
    }

    @Test
    void unCompteFermeNEntrePlus() throws Exception {
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2"));
        Visiteur jeanne = anonyme();
        entrer(jeanne);
        base.sql("update conference.compte set actif = false where identifiant = ?").param(essai).update();

        assertThat(lieu(jeanne.ouvrir("/"))).endsWith("/connexion?expiree");
        assertThat(entrer(anonyme())).endsWith("/connexion?inconnu");
    }

    @Test
    void sortirSortAussiDuFournisseur() throws Exception {
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2"));
        Visiteur jeanne = anonyme();
        entrer(jeanne);

        String sortie = lieu(jeanne.envoyerFormulaire("/deconnexion", ""));
        assertThat(sortie).startsWith(FOURNISSEUR.emetteur() + "/connect/logout?id_token_hint=").contains("post_logout_redirect_uri=");
        assertThat(aller(sortie, sujet).headers().firstValue("Location").orElse("")).startsWith(FournisseurDIdentite.ADRESSE + "/connexion");
        assertThat(lieu(jeanne.ouvrir("/"))).endsWith("/connexion");
        assertThat(anonyme().ouvrir("/connexion").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + FOURNISSEUR.emetteur());
    }

    @Test
    void lesMotsDePasseDIciSontFermes() throws Exception {
        assertThat(anonyme().ouvrir("/connexion").body()).contains("ProConnect", "/oauth2/authorization/essai").doesNotContain("name=\"motDePasse\"");
        assertThat(programme("admin").lire("/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(programme("admin").lire("/engine-rest/engine").statusCode()).isEqualTo(401);

        // With the token of a session, so that nothing but the closed door refuses.
        ouvrir(Groupe.deCode("agefiph"), courriel);
        FournisseurDIdentite.connaitre(sujet, Map.of("email", courriel, "acr", "eidas2"));
        Visiteur jeanne = anonyme();
        entrer(jeanne);
        assertThat(jeanne.envoyerFormulaire("/connexion", "identifiant=admin&motDePasse=demo").statusCode()).isEqualTo(405);
        assertThat(jeanne.ouvrir("/mon-compte").body()).contains(essai);
        assertThat(jeanne.envoyerFormulaire("/connexion/oubli", "identifiant=admin").statusCode()).isEqualTo(404);
        assertThat(jeanne.envoyerFormulaire("/connexion/nouveau-mot-de-passe", "jeton=a&nouveau=b&encore=b").statusCode()).isEqualTo(404);
    }

    private Visiteur anonyme() {
        return new Visiteur(port, null, null);
    }

    private Visiteur programme(String identifiant) {
        return new Visiteur(port, identifiant, "demo");
    }

    private void ouvrir(Groupe groupe, String adresse) {
        comptes.creer(new Compte(essai, "Jeanne Essai", null, Set.of(groupe), Set.of(), adresse, null), MotDePasse.de("une phrase assez longue"));
    }

    private String entrer(Visiteur qui) throws Exception {
        return entrer(qui, sujet);
    }

    /** To the provider, and back with its code. @return where the person lands */
    private String entrer(Visiteur qui, String sonSujet) throws Exception {
        HttpResponse<String> retour = aller(lieu(qui.ouvrir("/oauth2/authorization/essai")), sonSujet);
        URI ici = URI.create(lieu(retour));
        assertThat(ici.toString()).startsWith(FournisseurDIdentite.ADRESSE + "/login/oauth2/code/essai?code=");
        return lieu(qui.ouvrir(ici.getRawPath() + "?" + ici.getRawQuery()));
    }

    /** That server looks at its session before HTTP Basic: a first call may only open it. */
    private static HttpResponse<String> aller(String adresse, String sujet) throws Exception {
        HttpClient navigateur = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String basic = Base64.getEncoder().encodeToString((sujet + ":secret").getBytes(StandardCharsets.UTF_8));
        HttpRequest demande = HttpRequest.newBuilder(URI.create(adresse)).header("Authorization", "Basic " + basic).build();
        HttpResponse<String> premiere = navigateur.send(demande, HttpResponse.BodyHandlers.ofString());
        return premiere.statusCode() == 404 ? navigateur.send(demande, HttpResponse.BodyHandlers.ofString()) : premiere;
    }

    private static String lieu(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }
}
