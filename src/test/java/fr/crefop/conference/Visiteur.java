package fr.crefop.conference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks HTTP to the running application, as a browser with its cookies or as a program with HTTP Basic. */
public final class Visiteur {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SUITE = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String racine;
    private final String basic;
    private String dernierJeton;

    public Visiteur(int port, String identifiant, String motDePasse) {
        racine = "http://localhost:" + port;
        basic = identifiant == null ? null : "Basic " + Base64.getEncoder()
                .encodeToString((identifiant + ":" + motDePasse).getBytes(StandardCharsets.UTF_8));
    }

    public Visiteur seConnecter(String identifiant, String motDePasse) {
        envoyerFormulaire("/connexion", "identifiant=" + encode(identifiant) + "&motDePasse=" + encode(motDePasse));
        return this;
    }

    /** @param champs url-encoded; the token of /connexion is added */
    public HttpResponse<String> envoyerFormulaire(String chemin, String champs) {
        return envoyerAvec(jeton(), chemin, champs);
    }

    /** The same for whoever sends thousands: with the token of the time before, and with another where it is taken no more. */
    public HttpResponse<String> envoyerEncore(String chemin, String champs) {
        HttpResponse<String> reponse = dernierJeton == null ? null : envoyerAvec(dernierJeton, chemin, champs);
        if (reponse == null || reponse.statusCode() == 403) {
            dernierJeton = jeton();
            reponse = envoyerAvec(dernierJeton, chemin, champs);
        }
        return reponse;
    }

    private String jeton() {
        Matcher jeton = CSRF.matcher(lire("/connexion").body());
        return jeton.find() ? "&_csrf=" + encode(jeton.group(1)) : "";
    }

    private HttpResponse<String> envoyerAvec(String jeton, String chemin, String champs) {
        return appeler(demande(chemin).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(champs + jeton)));
    }

    /** A form with a file, as a browser sends it. */
    public HttpResponse<String> envoyerFichier(String chemin, Map<String, String> champs, String champ, String nom, byte[] contenu) {
        Matcher jeton = CSRF.matcher(lire("/connexion").body());
        Map<String, String> tous = new TreeMap<>(champs);
        if (jeton.find()) {
            tous.put("_csrf", jeton.group(1));
        }
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        tous.forEach((cle, valeur) -> corps.writeBytes(("--limite\r\nContent-Disposition: form-data; name=\"" + cle
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + valeur + "\r\n").getBytes(StandardCharsets.UTF_8)));
        corps.writeBytes(("--limite\r\nContent-Disposition: form-data; name=\"" + champ + "\"; filename=\"" + nom
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(contenu);
        corps.writeBytes("\r\n--limite--\r\n".getBytes(StandardCharsets.UTF_8));
        return appeler(demande(chemin).header("Content-Type", "multipart/form-data; boundary=limite").header("Accept", "text/html,*/*;q=0.8")
                .POST(BodyPublishers.ofByteArray(corps.toByteArray())));
    }

    public HttpResponse<String> lire(String chemin) {
        return appeler(demande(chemin).GET());
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> ouvrir(String chemin) {
        return appeler(demande(chemin).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    /** The same from a browser of that language. */
    public HttpResponse<String> ouvrirEn(String langue, String chemin) {
        return appeler(demande(chemin).header("Accept", "text/html,*/*;q=0.8").header("Accept-Language", langue).GET());
    }

    /** A list to its last page, for what other tests have left pushes what is looked for off the first. */
    public String ouvrirToutesLesPages(String chemin) {
        StringBuilder lues = new StringBuilder();
        for (Optional<String> page = Optional.of(chemin); page.isPresent(); ) {
            String lue = ouvrir(page.get()).body();
            lues.append(lue);
            page = SUITE.matcher(lue).results().map(lien -> lien.group(1).replace("&amp;", "&")).findFirst();
        }
        return lues.toString();
    }

    /** As Tasklist asks for its list: the tasks and what stands around them. */
    public HttpResponse<String> lireHal(String chemin) {
        return appeler(demande(chemin).header("Accept", "application/hal+json").GET());
    }

    public HttpResponse<String> poster(String chemin, String json) {
        return envoyer("POST", chemin, json);
    }

    /** With any content type, or none at all when it is null. */
    public HttpResponse<String> posterAutrement(String chemin, String type, String corps) {
        HttpRequest.Builder demande = demande(chemin).POST(BodyPublishers.ofString(corps));
        return appeler(type == null ? demande : demande.header("Content-Type", type));
    }

    /** A document as its bytes. */
    public HttpResponse<byte[]> telecharger(String chemin) {
        return appeler(demande(chemin).GET(), BodyHandlers.ofByteArray());
    }

    /** A document while it comes: whoever reads it closes it. */
    public HttpResponse<InputStream> recevoir(String chemin) {
        return appeler(demande(chemin).GET(), BodyHandlers.ofInputStream());
    }

    /** As a browser asks for a page or for what it is made of: the bytes that travel. */
    public HttpResponse<byte[]> lireCommeUnNavigateur(String chemin) {
        return appeler(demande(chemin).header("Accept", "text/html,*/*;q=0.8").header("Accept-Encoding", "gzip, deflate, br").GET(), BodyHandlers.ofByteArray());
    }

    /** Carries the token of the engine's webapps when there is one. */
    public HttpResponse<String> envoyer(String methode, String chemin, String json) {
        HttpRequest.Builder demande = demande(chemin).header("Content-Type", "application/json")
                .method(methode, BodyPublishers.ofString(json));
        cookie("XSRF-TOKEN").ifPresent(jeton -> demande.header("X-XSRF-TOKEN", jeton));
        return appeler(demande);
    }

    public Optional<String> cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(nom))
                .map(HttpCookie::getValue).findFirst();
    }

    /** One that no answer of the server gave. */
    public Visiteur avecCookie(String nom, String valeur) {
        HttpCookie cookie = new HttpCookie(nom, valeur);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(racine + "/"), cookie);
        return this;
    }

    private HttpRequest.Builder demande(String chemin) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(racine + chemin));
        return basic == null ? demande : demande.header("Authorization", basic);
    }

    private HttpResponse<String> appeler(HttpRequest.Builder demande) {
        return appeler(demande, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> appeler(HttpRequest.Builder demande, HttpResponse.BodyHandler<T> lecture) {
        try {
            return http.send(demande.build(), lecture);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
