package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.securite.ApercuDesDroits;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The packaged application behind a reverse proxy that ends TLS and tells the visitor's address, as it is deployed: rights, brake and
 * attacks of one client hold there too, on one start.
 */
@Tag("complet")
class DerriereUnMandataireIT extends ClientHostile {

    private static final String PUBLIQUE = "https://conference.example";
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static ApplicationReelle application;
    private static Mandataire mandataire;
    private static Mandataire finTls;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void demarrer() throws Exception {
        application = ApplicationReelle.demarrer(ApplicationReelle.dossierNeuf("mandataire"),
                Map.of("CONFERENCE_MANDATAIRES", "127.0.0.1,0:0:0:0:0:0:0:1", "CONFERENCE_ADRESSE", PUBLIQUE), "-Xmx700m");
        mandataire = Mandataire.devant(application.url());
        finTls = Mandataire.finissantTls(application.url());
    }

    @AfterAll
    static void arreter() throws Exception {
        mandataire.close();
        finTls.close();
        String journal = application.journal();
        application.close();
        assertThat(journal).doesNotContain("OutOfMemoryError");
    }

    @Override
    int port() {
        return mandataire.port();
    }

    /** A tenth of the attack, which is replayed in full without a proxy: what is tried here is that none opens a session. */
    @Override
    int visites() {
        return 3_840;
    }

    @Test
    void chaqueActionNEstOuverteQuAuxRolesQuiLOntLaAussi() {
        ApercuDesDroits droits = new ApercuDesDroits(finTls.url());

        assertThat(droits.fuites()).isEmpty();
        assertThat(droits.essais()).isGreaterThan(700);
        System.out.println("Droits derrière un mandataire : " + droits.essais() + " cases essayées, 0 fuite");
    }

    @Test
    void lesDroitsSontLesMemes() throws Exception {
        assertThat(lire("10.0.0.1", "/api/dossiers", null).statusCode()).isEqualTo(401);
        assertThat(lire("10.0.0.1", "/api/dossiers", "conseiller:demo").statusCode()).isEqualTo(200);
        assertThat(lire("10.0.0.1", "/engine-rest/deployment?maxResults=10", "conseiller:demo").statusCode()).isEqualTo(403);
        assertThat(lire("10.0.0.1", "/camunda/api/engine/engine/default/task/count", null).statusCode()).isEqualTo(401);
    }

    @Test
    void leFreinTientAChaqueVisiteurEtNonAuMandataire() throws Exception {
        HttpResponse<String> freine;
        int essais = 0;
        do {
            freine = lire("10.0.1.1", "/api/dossiers", "secretariat:faux");
        } while (freine.statusCode() == 401 && ++essais < 20);

        assertThat(freine.statusCode()).isEqualTo(429);
        assertThat(lire("10.0.1.1", "/api/dossiers", "secretariat:demo").statusCode()).isEqualTo(429);
        assertThat(lire("10.0.1.2", "/api/dossiers", "secretariat:demo").statusCode()).as("le titulaire, d'ailleurs").isEqualTo(200);
        assertThat(lire("10.9.9.9, 10.0.1.1", "/api/dossiers", "secretariat:demo").statusCode())
                .as("une adresse que le visiteur ajoute lui-même ne compte pas").isEqualTo(429);
    }

    @Test
    void unHoteInventeNEntreDansAucunLien() throws Exception {
        HttpResponse<String> accueil = lire("10.0.2.1", "/", null);
        assertThat(accueil.statusCode()).isEqualTo(302);
        assertThat(accueil.headers().firstValue("Location")).contains("/connexion");

        String description = lire("10.0.2.1", "/v3/api-docs", "conseiller:demo").body();
        assertThat(description).contains(PUBLIQUE).doesNotContain("evil.example");
    }

    @Test
    void lesTemoinsSontSecureEtLeNavigateurRetientHttps() throws Exception {
        HttpResponse<String> page = lire("10.0.3.1", "/connexion", null);
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValueSatisfying(
                regle -> assertThat(regle).contains("max-age=31536000"));
        String jeton = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(jeton).contains("Secure", "HttpOnly");

        Matcher champ = JETON.matcher(page.body());
        assertThat(champ.find()).isTrue();
        HttpResponse<String> connexion = http.send(demande("10.0.3.1", "/connexion").header("Cookie", jeton.split(";")[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("identifiant=conseiller&motDePasse=demo&_csrf="
                        + URLEncoder.encode(champ.group(1), StandardCharsets.UTF_8))).build(), BodyHandlers.ofString());
        assertThat(connexion.headers().firstValue("Location")).contains("/");
        String session = connexion.headers().allValues("Set-Cookie").stream().filter(temoin -> temoin.startsWith("JSESSIONID"))
                .findFirst().orElseThrow();
        assertThat(session).contains("Secure", "HttpOnly", "SameSite=Lax");

        HttpResponse<String> tasklist = http.send(demande("10.0.3.1", "/camunda/app/tasklist/default/")
                .header("Cookie", session.split(";")[0]).build(), BodyHandlers.ofString());
        assertThat(tasklist.statusCode()).isEqualTo(200);
        assertThat(tasklist.headers().allValues("Set-Cookie")).filteredOn(temoin -> temoin.startsWith("XSRF-TOKEN")).isNotEmpty()
                .allSatisfy(temoin -> assertThat(temoin).contains("Secure"));
    }

    @Test
    void unEnvoiDemesureEstRefuseCommeSansMandataire() throws Exception {
        assertThat(http.send(demande("10.0.4.1", "/connexion").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("identifiant=" + "x".repeat(1_900_000))).build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(413);
    }

    /** @param visiteur address that the proxy tells */
    private HttpResponse<String> lire(String visiteur, String chemin, String signature) throws Exception {
        HttpRequest.Builder demande = demande(visiteur, chemin).header("Accept", signature == null ? "text/html" : "*/*").GET();
        if (signature != null) {
            demande.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(signature.getBytes(StandardCharsets.UTF_8)));
        }
        return http.send(demande.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder demande(String visiteur, String chemin) {
        return HttpRequest.newBuilder(URI.create(mandataire.url() + chemin)).header(Mandataire.VISITEUR, visiteur);
    }
}
