package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged application on a database of one's own, empty: who may enter first, and the way out of who administrates alone. */
@Tag("complet")
class PremiersComptesIT {

    private static final String ADMIN = "une premiere phrase longue";
    private static final String SECRETARIAT = "une seconde phrase longue";
    private static final String CHOISI = "quatre mots sans lien";

    @Test
    void quiAdministreSeulRecoitLaSecondePersonneAuDemarrageSuivant() throws Exception {
        Path donnees = ApplicationReelle.dossierNeuf("premiers");
        try (EmbeddedPostgres base = EmbeddedPostgres.start()) {
            try (ApplicationReelle seule = ApplicationReelle.demarrer(donnees, reglages(base, "CONFERENCE_ADMIN_PASSWORD", ADMIN))) {
                assertThat(seule.journal()).contains("Compte « admin » créé.", "Redémarrez avec CONFERENCE_SECRETARIAT_PASSWORD")
                        .doesNotContain(ADMIN);
                Visiteur admin = anonyme(seule);
                assertThat(lieu(entrer(admin, "admin", ADMIN))).endsWith("/");
                assertThat(lieu(admin.ouvrir("/comptes"))).endsWith("/mon-compte/mot-de-passe");
                assertThat(lieu(admin.envoyerFormulaire("/mon-compte/mot-de-passe", "actuel=" + ecrit(ADMIN) + "&nouveau=" + ecrit(CHOISI)
                        + "&encore=" + ecrit(CHOISI)))).endsWith("/connexion?change");
                assertThat(lieu(entrer(anonyme(seule), "secretariat", SECRETARIAT))).endsWith("/connexion?erreur");
            }
            try (ApplicationReelle aDeux = ApplicationReelle.demarrer(donnees, reglages(base, "CONFERENCE_SECRETARIAT_PASSWORD", SECRETARIAT))) {
                assertThat(aDeux.journal()).contains("Compte « secretariat » créé.").doesNotContain("Une seule personne administre", SECRETARIAT);
                Visiteur secretariat = anonyme(aDeux);
                assertThat(lieu(entrer(secretariat, "secretariat", SECRETARIAT))).endsWith("/");
                assertThat(lieu(secretariat.ouvrir("/confirmations"))).as("le sien d'abord").endsWith("/mon-compte/mot-de-passe");
                Visiteur admin = anonyme(aDeux);
                assertThat(lieu(entrer(admin, "admin", CHOISI))).as("celui qu'il a choisi reste le sien").endsWith("/");
                assertThat(lieu(admin.ouvrir("/comptes"))).endsWith("/mon-compte/second-facteur");
            }
        }
    }

    private static Map<String, String> reglages(EmbeddedPostgres base, String variable, String motDePasse) {
        Map<String, String> reglages = new HashMap<>(Map.of("SPRING_DATASOURCE_URL", base.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD", "postgres", "SERVER_ADDRESS", "127.0.0.1"));
        reglages.put(variable, motDePasse);
        return reglages;
    }

    private static Visiteur anonyme(ApplicationReelle application) {
        return new Visiteur(application.port, null, null);
    }

    private static HttpResponse<String> entrer(Visiteur visiteur, String identifiant, String motDePasse) {
        return visiteur.envoyerFormulaire("/connexion", "identifiant=" + identifiant + "&motDePasse=" + ecrit(motDePasse));
    }

    private static String ecrit(String motDePasse) {
        return motDePasse.replace(' ', '+');
    }

    private static String lieu(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("");
    }
}
