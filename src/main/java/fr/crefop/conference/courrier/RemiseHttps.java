package fr.crefop.conference.courrier;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** By HTTP, following nobody elsewhere, and waiting for nobody long. */
@Component
class RemiseHttps implements Remise {

    private static final Duration ENTREE = Duration.ofSeconds(3);
    private static final Duration EN_TOUT = Duration.ofSeconds(8);

    private final Destinations destinations;
    private final Duration enTout;
    private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(ENTREE).build();

    @Autowired
    RemiseHttps(Destinations destinations) {
        this(destinations, EN_TOUT);
    }

    /** @param enTout for the body of the answer too, after which it is left */
    RemiseHttps(Destinations destinations, Duration enTout) {
        this.destinations = destinations;
        this.enTout = enTout;
    }

    @Override
    public int remettre(String adresse, String corps, Map<String, String> entetes) throws IOException, InterruptedException {
        HttpRequest.Builder demande = HttpRequest.newBuilder(destinations.exiger(adresse)).header("Content-Type", "application/json");
        entetes.forEach(demande::header);
        // The timeout of a request ends at the headers of its answer (JDK-8208693): a body that never ends would hold whoever waits for it.
        CompletableFuture<HttpResponse<Void>> envoi = http.sendAsync(demande.POST(BodyPublishers.ofString(corps)).build(), BodyHandlers.discarding());
        try {
            return envoi.get(enTout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("Pas de réponse entière à temps");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            envoi.cancel(true);
        }
    }
}
