package fr.crefop.conference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A reverse proxy in front of the packaged application, as one is deployed: it tells the visitor's address, passes bodies on as they
 * come, and adds what nobody should believe of it. It does not wait for ever: see the limits of the integration tests in the pom.
 */
final class Mandataire implements AutoCloseable {

    /** By which a test says where its visitor comes from; a browser of the tests says nothing and comes from here. */
    static final String VISITEUR = "X-Essai-Visiteur";
    static final String ICI = "10.0.0.9";

    private static final Set<String> DE_LA_CONNEXION = Set.of("connection", "content-length", "transfer-encoding", "host", "expect", "upgrade",
            "keep-alive", "http2-settings", VISITEUR.toLowerCase(Locale.ROOT));

    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newBuilder().executor(fils).version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer serveur;
    private final String application;
    private final boolean finTls;

    private Mandataire(String application, boolean finTls) throws IOException {
        this.application = application;
        this.finTls = finTls;
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.setExecutor(fils);
        serveur.createContext("/", this::transmettre);
        serveur.start();
    }

    /** Answers as the application gave them. */
    static Mandataire devant(String application) throws IOException {
        return new Mandataire(application, false);
    }

    /** For clients that are on the other side of TLS, which the tests leave out: a cookie that is Secure comes back all the same. */
    static Mandataire finissantTls(String application) throws IOException {
        return new Mandataire(application, true);
    }

    int port() {
        return serveur.getAddress().getPort();
    }

    String url() {
        return "http://localhost:" + port();
    }

    private void transmettre(HttpExchange echange) throws IOException {
        try (echange) {
            HttpResponse<InputStream> reponse = http.send(demande(echange), BodyHandlers.ofInputStream());
            try (InputStream corps = reponse.body()) {
                reponse.headers().map().forEach((nom, valeurs) -> {
                    if (!DE_LA_CONNEXION.contains(nom.toLowerCase(Locale.ROOT))) {
                        echange.getResponseHeaders().put(nom, nom.equalsIgnoreCase("set-cookie") ? temoins(valeurs) : valeurs);
                    }
                });
                byte[] lu = corps.readAllBytes();
                echange.sendResponseHeaders(reponse.statusCode(), lu.length == 0 ? -1 : lu.length);
                try (OutputStream sortie = echange.getResponseBody()) {
                    sortie.write(lu);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest demande(HttpExchange echange) {
        String visiteur = echange.getRequestHeaders().getFirst(VISITEUR);
        HttpRequest.Builder suite = HttpRequest.newBuilder(URI.create(application + echange.getRequestURI()))
                .method(echange.getRequestMethod(), corps(echange));
        echange.getRequestHeaders().forEach((nom, valeurs) -> {
            if (!DE_LA_CONNEXION.contains(nom.toLowerCase(Locale.ROOT))) {
                valeurs.forEach(valeur -> suite.header(nom, valeur));
            }
        });
        return suite.setHeader("X-Forwarded-For", visiteur == null ? ICI : visiteur).setHeader("X-Forwarded-Host", "evil.example")
                .setHeader("X-Forwarded-Proto", "http").setHeader("X-Forwarded-Port", "81").build();
    }

    private static BodyPublisher corps(HttpExchange echange) {
        String longueur = echange.getRequestHeaders().getFirst("Content-Length");
        return longueur == null || longueur.equals("0") ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(echange::getRequestBody), Long.parseLong(longueur));
    }

    private List<String> temoins(List<String> valeurs) {
        return finTls ? valeurs.stream().map(valeur -> valeur.replaceAll("(?i);\\s*Secure", "")).toList() : valeurs;
    }

    @Override
    public void close() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
