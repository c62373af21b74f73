package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.securite.Pouvoir;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case has a version, which changes with what its reader sees of it; and no page of another site reads the API. */
class VersionsEtOriginesTest extends AvecCles {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void unDossierInchangeNEstPasRenvoyePuisUneNouvelleVersionLEst() {
        String secret = cle("conseiller", Pouvoir.LIRE_DOSSIERS);
        String numero = saisir("cas-12");
        String version = version(secret, numero);

        HttpResponse<String> inchange = lire(secret, "/api/dossiers/" + numero, "If-None-Match", version);
        assertThat(inchange.statusCode()).isEqualTo(304);
        assertThat(inchange.body()).isEmpty();
        recit.recevable(numero, "CONFERENCE");
        assertThat(lire(secret, "/api/dossiers/" + numero, "If-None-Match", version).statusCode()).isEqualTo(200);
        assertThat(version(secret, numero)).isNotEqualTo(version);
    }

    @Test
    void unePieceJointeAUneVersionDepasseeEstRefuseeEtRienNEstGarde() {
        String secret = cle("conseiller", Pouvoir.LIRE_DOSSIERS, Pouvoir.JOINDRE);
        String numero = saisir("cas-12");
        String version = version(secret, numero);
        recit.recevable(numero, "CONFERENCE");

        assertThat(type(joindre(secret, numero, PiecesDEssai.pdf("Devis"), "If-Match", version), 412)).isEqualTo("version-depassee");
        assertThat(pieces(numero)).isZero();
        HttpResponse<String> jointe = joindre(secret, numero, PiecesDEssai.pdf("Devis"), "If-Match", version(secret, numero));
        assertThat(jointe.statusCode()).as(jointe.body()).isEqualTo(201);
        assertThat(pieces(numero)).isEqualTo(1);
    }

    @Test
    void laListeDesDossiersSeLitParPages() {
        saisir("cas-12");
        saisir("cas-12");
        HttpResponse<String> page = programme("conseiller").lire("/api/dossiers?limite=1&tri=ANCIEN");

        assertThat(json(page)).hasSize(1);
        assertThat(page.headers().firstValue("Link").orElse("")).contains("page=2", "limite=1", "tri=ANCIEN", "rel=\"next\"").doesNotContain("http:");
        assertThat(programme("conseiller").lire("/api/dossiers?limite=1&page=2&tri=ANCIEN").headers().firstValue("Link").orElse("")).contains("rel=\"prev\"");
    }

    /** The page of another site may not even ask whether it may read, nor is it told anything it could read. */
    @Test
    void nulleAutreOrigineNEstAdmise() throws Exception {
        for (String chemin : List.of("/api/dossiers", "/api/saisines", "/api/taches", "/v3/api-docs", "/engine-rest/task")) {
            HttpResponse<String> avant = HTTP.send(HttpRequest.newBuilder(URI.create(adresse() + chemin)).header("Origin", "https://ailleurs.example")
                    .header("Access-Control-Request-Method", "GET").header("Access-Control-Request-Headers", "authorization")
                    .method("OPTIONS", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
            HttpResponse<String> lue = lire(cle("conseiller", Pouvoir.LIRE_DOSSIERS), chemin, "Origin", "https://ailleurs.example");
            for (HttpResponse<String> reponse : List.of(avant, lue)) {
                assertThat(reponse.headers().map().keySet()).as(chemin).noneMatch(nom -> nom.toLowerCase().startsWith("access-control-"));
            }
            assertThat(avant.statusCode()).as(chemin).isGreaterThanOrEqualTo(400);
        }
    }

    private String version(String secret, String numero) {
        return lire(secret, "/api/dossiers/" + numero).headers().firstValue("ETag").orElseThrow();
    }

    private int pieces(String numero) {
        return base.sql("select count(*) from conference.piece where numero = ?").param(numero).query(Integer.class).single();
    }
}
