package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser that was never here brings over the line: the sign-in page, the home, and all that both name. */
class PremiereVisiteTest extends AvecApi {

    private static final int OCTETS_AU_PLUS = 150_000;
    /** Read with the page; what a link leads to is not. */
    private static final Pattern AVEC_LA_PAGE = Pattern.compile("<(?:link|script|img|source)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"conseiller", "secretariat", "bureau.etat", "rapporteur", "fongecif", "cfor", "admin"})
    void laPremiereVisiteTientEnCentCinquanteKilos(String compte) {
        for (int rang = 0; rang < 9; rang++) {
            recit.recevable(saisir("cas-12"), "CONFERENCE");
        }
        Visiteur visiteur = anonyme();
        Map<String, Integer> recus = new LinkedHashMap<>();
        ouvrir(visiteur, "/connexion", recus);
        visiteur.seConnecter(compte, "demo");
        ouvrir(visiteur, "/", recus);

        assertThat(recus).containsKeys("/connexion", "/").hasSizeGreaterThanOrEqualTo(6);
        assertThat(recus.values().stream().mapToInt(Integer::intValue).sum()).as(recus.toString()).isLessThanOrEqualTo(OCTETS_AU_PLUS);
    }

    @Test
    void feuillesEtScriptsSontCompressesEtGardesUnAn() {
        String feuille = adresse("style.css");
        HttpResponse<byte[]> lue = anonyme().lireCommeUnNavigateur(feuille);

        assertThat(lue.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(lue.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(lue.body().length).isLessThan(anonyme().telecharger(feuille).body().length / 3);
        assertThat(personne("conseiller").lireCommeUnNavigateur(adresse("session.js")).headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    /** Beside what its reader typed a page holds what others must not guess: its compressed length would tell one from the other. */
    @Test
    void unePageNEstPasCompressee() {
        assertThat(personne("secretariat").lireCommeUnNavigateur("/dossiers?q=essai").headers().firstValue("Content-Encoding")).isEmpty();
    }

    private String adresse(String fichier) {
        String accueil = personne("conseiller").ouvrir("/").body();
        return AVEC_LA_PAGE.matcher(accueil).results().map(lien -> lien.group(1)).filter(lien -> lien.endsWith("/" + fichier)).findFirst().orElseThrow();
    }

    /** A file that came already comes no more. */
    private static void ouvrir(Visiteur visiteur, String adresse, Map<String, Integer> recus) {
        HttpResponse<byte[]> page = visiteur.lireCommeUnNavigateur(adresse);
        assertThat(page.statusCode()).as(adresse).isEqualTo(200);
        recus.put(adresse, page.body().length);
        AVEC_LA_PAGE.matcher(new String(page.body(), StandardCharsets.UTF_8)).results().map(lien -> lien.group(1)).filter(lien -> !recus.containsKey(lien)).forEach(lien -> {
            HttpResponse<byte[]> fichier = visiteur.lireCommeUnNavigateur(lien);
            assertThat(fichier.statusCode()).as(lien).isEqualTo(200);
            recus.put(lien, fichier.body().length);
        });
    }
}
