package fr.crefop.conference.securite;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One account that asks for addresses: with its session where pages are, with its password where programs are; or nobody. */
final class Essayeur {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final String compte;
    private final String racine;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String jeton = "";

    /** @param compte null for nobody */
    Essayeur(String racine, String compte) {
        this.racine = racine;
        this.compte = compte;
        lireLeJeton();
        if (compte != null) {
            envoyer("POST", "/connexion", "identifiant=" + compte + "&motDePasse=demo", false);
            lireLeJeton();
            envoyer("GET", "/camunda/app/tasklist/default/", null, false);
        }
    }

    HttpResponse<String> essayer(String methode, String adresse) {
        boolean programme = adresse.startsWith("/engine-rest") || adresse.startsWith("/api/");
        return envoyer(methode, adresse, methode.equals("GET") ? null : programme || adresse.startsWith("/camunda") ? "{}" : "rien=1&action=calculer", programme);
    }

    private void lireLeJeton() {
        Matcher trouve = CSRF.matcher(envoyer("GET", "/connexion", null, false).body());
        jeton = trouve.find() ? trouve.group(1) : jeton;
    }

    private HttpResponse<String> envoyer(String methode, String adresse, String corps, boolean programme) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(racine + adresse)).timeout(Duration.ofSeconds(60));
        if (programme && compte != null) {
            demande.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((compte + ":demo").getBytes(StandardCharsets.UTF_8)));
        }
        boolean json = programme || adresse.startsWith("/camunda");
        if (corps != null) {
            demande.header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
            // The engine's webapps and the pages have a token each, and one header for both.
            Optional<String> duMoteur = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue).findFirst();
            (json ? duMoteur : Optional.of(jeton)).ifPresent(valeur -> demande.header("X-XSRF-TOKEN", valeur));
        }
        demande.header("Accept", json ? "*/*" : "text/html");
        demande.method(methode, corps == null ? BodyPublishers.noBody()
                : BodyPublishers.ofString(corps));
        try {
            return http.send(demande.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(methode + " " + adresse, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
