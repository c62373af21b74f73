package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.BaseCoupee;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.socle.Indisponibilite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.util.HtmlUtils;

/** The database server dies while people answer, and comes back: nobody is told a lie, nothing is lost, nobody starts anything again. */
class BaseEnPanneTest extends AvecTachesDuPortail {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String REPONSE = "Dossier complet, « à instruire » <vite>\nsans attendre";

    @Autowired Dossiers dossiers;
    @Value("${conference.donnees}") Path donnees;

    @Test
    void ceQuiEstTapePendantLaPanneSeRenvoieApresElle() throws Exception {
        String numero = saisir("cas-12");
        Visiteur secretariat = personne("secretariat");
        String tache = tache(secretariat, numero, "Vérifier la recevabilité");
        Map<String, String> champs = new LinkedHashMap<>(Formulaires.rempli(secretariat.ouvrir("/a-faire/" + tache).body()));
        champs.putAll(Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE", "motif", REPONSE, "action", "repondre"));
        champs.put("_csrf", jeton(secretariat.ouvrir("/a-faire/" + tache).body()));
        Map<String, Integer> avant = sansNumero();

        String page;
        try (BaseCoupee coupee = BaseCoupee.couper(donnees)) {
            HttpResponse<String> refus = secretariat.posterAutrement("/a-faire/" + tache, "application/x-www-form-urlencoded", Formulaires.encoder(champs));
            assertThat(refus.statusCode()).as(refus.body()).isEqualTo(503);
            page = refus.body();
            assertThat(page).contains("<html lang=\"fr\"", Indisponibilite.MESSAGE, "Envoyer de nouveau").doesNotContain("<vite>");

            assertThat(probleme(poster(programme("conseiller"), Saisines.saisine("cas-12").toString()), 503).get("detail").asText())
                    .contains("rien n'a été enregistré");
            assertThat(anonyme().lire("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(anonyme().lire("/actuator/health/liveness").statusCode()).isEqualTo(200);
            coupee.rendre();
            attendreLaBase();
        }

        assertThat(sansNumero()).as("rien n'est à moitié enregistré").isEqualTo(avant);
        Map<String, String> gardes = new LinkedHashMap<>();
        Formulaires.rempli(page).forEach((nom, valeur) -> gardes.put(nom, HtmlUtils.htmlUnescape(valeur)));
        assertThat(gardes).containsEntry("motif", REPONSE);
        gardes.put("_csrf", jeton(page));
        HttpResponse<String> suite = secretariat.posterAutrement("/a-faire/" + tache, "application/x-www-form-urlencoded", Formulaires.encoder(gardes));
        if (suite.statusCode() == 200) {
            suite = envoyer(secretariat, tache, "confirmer", Formulaires.rempli(suite.body()));
        }
        assertThat(suite.statusCode()).as(suite.body()).isEqualTo(302);
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
    }

    @Test
    void unMotDePasseNEstJamaisGardeDansLaPage() throws Exception {
        Visiteur arrivant = anonyme();
        String jeton = jeton(arrivant.ouvrir("/connexion").body());
        try (BaseCoupee coupee = BaseCoupee.couper(donnees)) {
            HttpResponse<String> refus = arrivant.posterAutrement("/connexion", "application/x-www-form-urlencoded",
                    "identifiant=conseiller&motDePasse=tres-secret-demo&_csrf=" + jeton);
            assertThat(refus.statusCode()).isEqualTo(503);
            assertThat(refus.body()).doesNotContain("tres-secret-demo", "Envoyer de nouveau");
            coupee.rendre();
            attendreLaBase();
        }
        assertThat(personne("conseiller").ouvrir("/").statusCode()).isEqualTo(200);
    }

    /** A server that dies may leave a gap in the numbers of the year, never the same one twice (adr/0016). */
    private Map<String, Integer> sansNumero() {
        Map<String, Integer> lignes = enregistre();
        lignes.remove("dernier numéro");
        return lignes;
    }

    private static String jeton(String page) {
        Matcher jeton = JETON.matcher(page);
        assertThat(jeton.find()).as(page).isTrue();
        return jeton.group(1);
    }

    /** By itself: the application is asked, never told. */
    private void attendreLaBase() throws InterruptedException {
        Instant fin = Instant.now().plus(Duration.ofMinutes(2));
        while (anonyme().lire("/actuator/health/readiness").statusCode() != 200) {
            assertThat(Instant.now()).as("la base est revenue").isBefore(fin);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
