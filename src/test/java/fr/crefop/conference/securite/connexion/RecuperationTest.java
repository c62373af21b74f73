package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.RecuperationDemandee;
import fr.crefop.conference.socle.Jeton;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A forgotten password: one link, one use, half an hour, and nothing learnt by who asks for somebody else. */
@RecordApplicationEvents
class RecuperationTest extends AvecApplication {

    private static final String AVANT = "une phrase assez longue";
    private static final String APRES = "quatre mots sans lien";

    @Autowired Comptes comptes;
    @Autowired Recuperation recuperation;
    @Autowired JdbcClient base;
    @Autowired ApplicationEvents annonces;

    private final String essai = "essai.oubli" + System.nanoTime();

    @BeforeEach
    void ouvrir() {
        comptes.creer(new Compte(essai, "Jeanne Essai", null, Set.of(Groupe.deCode("agefiph")), Set.of(), "jeanne@exemple.fr", null),
                MotDePasse.de(AVANT));
    }

    @AfterEach
    void fermer() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.oubli%'").update();
    }

    @Test
    void leLienMeneAUnNouveauMotDePasseUneSeuleFois() {
        String jeton = demander();

        assertThat(anonyme().ouvrir("/connexion/nouveau-mot-de-passe?jeton=" + jeton).body()).contains("Nouveau mot de passe", jeton);
        assertThat(choisir(jeton, "motdepassemotdepasse").statusCode()).as("un refus ne consomme pas le lien").isEqualTo(400);
        assertThat(choisir(jeton, APRES).headers().firstValue("Location").orElse("")).endsWith("/connexion?change");
        assertThat(programme(essai, APRES).lire("/api/dossiers").statusCode()).isEqualTo(200);
        assertThat(programme(essai, AVANT).lire("/api/dossiers").statusCode()).isEqualTo(401);

        HttpResponse<String> encore = choisir(jeton, "encore un autre essai ici");
        assertThat(encore.statusCode()).isEqualTo(400);
        assertThat(encore.body()).contains("Ce lien ne sert plus");
    }

    @Test
    void apresUneDemiHeureIlNeSertPlus() {
        String jeton = demander();
        base.sql("update conference.recuperation set expire_le = now() - interval '1 second' where compte = ?").param(essai).update();

        assertThat(choisir(jeton, APRES).statusCode()).isEqualTo(400);
        assertThat(programme(essai, AVANT).lire("/api/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void laBaseNeGardeQueLEmpreinteEtLeLienVientDeLaConfiguration() {
        String jeton = demander();

        assertThat(base.sql("select jeton from conference.recuperation where compte = ?").param(essai).query(String.class).single())
                .isEqualTo(Jeton.empreinte(jeton)).isNotEqualTo(jeton);
        assertThat(annonces.stream(RecuperationDemandee.class)).singleElement().satisfies(annonce -> {
            assertThat(annonce.lien()).startsWith("http://localhost:8080/connexion/nouveau-mot-de-passe?jeton=");
            assertThat(annonce.courriel()).isEqualTo("jeanne@exemple.fr");
            assertThat(annonce.toString()).doesNotContain(jeton);
        });
    }

    @Test
    void laReponseEstLaMemeQueLeCompteExisteOuNon() {
        HttpResponse<String> connu = anonyme().envoyerFormulaire("/connexion/oubli", "identifiant=" + essai);
        HttpResponse<String> inconnu = anonyme().envoyerFormulaire("/connexion/oubli", "identifiant=personne.inconnue");

        assertThat(connu.statusCode()).isEqualTo(inconnu.statusCode()).isEqualTo(302);
        assertThat(connu.headers().firstValue("Location")).isEqualTo(inconnu.headers().firstValue("Location"));
        assertThat(base.sql("select count(*) from conference.recuperation where compte = ?").param(essai).query(Long.class).single()).isOne();
        assertThat(anonyme().ouvrir("/connexion/oubli?demande").body()).contains("Si ce compte existe");
    }

    @Test
    void niLaDemonstrationNiUnCompteSansAdresseNiUneDemandeTropProcheNeRecoiventDeLien() {
        recuperation.demander("secretariat");
        base.sql("update conference.compte set courriel = null where identifiant = ?").param(essai).update();
        recuperation.demander(essai);
        assertThat(annonces.stream(RecuperationDemandee.class)).isEmpty();

        base.sql("update conference.compte set courriel = 'jeanne@exemple.fr' where identifiant = ?").param(essai).update();
        recuperation.demander(essai);
        recuperation.demander(essai);
        assertThat(annonces.stream(RecuperationDemandee.class)).hasSize(1);
    }

    private String demander() {
        recuperation.demander(essai.toUpperCase() + " ");
        return annonces.stream(RecuperationDemandee.class).findFirst().orElseThrow().lien().replaceAll(".*jeton=", "");
    }

    private HttpResponse<String> choisir(String jeton, String nouveau) {
        String saisi = nouveau.replace(' ', '+');
        return anonyme().envoyerFormulaire("/connexion/nouveau-mot-de-passe", "jeton=" + jeton + "&nouveau=" + saisi + "&encore=" + saisi);
    }
}
