package fr.crefop.conference.courrier;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By HTTP, following nobody elsewhere, and waiting for nobody long. */
@Component
class RemiseHttps implements Remise {

    private static final Duration ENTREE = Duration.ofSeconds(3);
    private static final Duration EN_TOUT = Duration.ofSeconds(8);

    private final Destinations destinations;
    private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(ENTREE).build();

    RemiseHttps(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public int remettre(String adresse, String corps, Map<String, String> entetes) throws IOException, InterruptedException {
        HttpRequest.Builder demande = HttpRequest.newBuilder(destinations.exiger(adresse)).timeout(EN_TOUT).header("Content-Type", "application/json");
        entetes.forEach(demande::header);
        return http.send(demande.POST(BodyPublishers.ofString(corps)).build(), BodyHandlers.discarding()).statusCode();
    }
}
