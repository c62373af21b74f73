package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one client did to the packaged application, each of which stopped it or a core. The health check answers throughout. */
abstract class ClientHostile {

    /** A monitor gives up then. The machine of the tests does something else too. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService ensemble = Executors.newFixedThreadPool(20);
    private Surveillance surveillance;

    /** Where the client knocks. */
    abstract int port();

    /** How often people without account come: 38,400 in the attack. */
    abstract int visites();

    @BeforeEach
    void surveiller() {
        surveillance = new Surveillance();
    }

    @AfterEach
    void resterDebout() throws Exception {
        ensemble.shutdownNow();
        surveillance.finir();
        assertThat(programme("conseiller").lire("/api/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void troisCentsConnexionsAuNomDeDeuxMegaOctets() throws Exception {
        String corps = "identifiant=" + "x".repeat(1_900_000) + "&motDePasse=x";

        assertThat(repeter(279, () -> statut(demande("/connexion").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps))))).containsOnly(413);
    }

    @Test
    void desMilliersDeVisitesSansCompte() throws Exception {
        assertThat(repeter(visites(), () -> {
            var reponse = http.send(demande("/").header("Accept", "text/html").GET().build(), BodyHandlers.discarding());
            assertThat(reponse.headers().allValues("Set-Cookie")).noneMatch(temoin -> temoin.startsWith("JSESSIONID"));
            return reponse.statusCode();
        })).containsOnly(302);
    }

    @Test
    void deuxCentSoixanteEnvoisQuiNeFinissentPas() throws Exception {
        List<Socket> prises = new ArrayList<>();
        try {
            for (int i = 0; i < 260; i++) {
                Socket prise = new Socket("localhost", port());
                prises.add(prise);
                prise.getOutputStream().write(("POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                        + " application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            int coupees = goutteAGoutte(prises);

            assertThat(coupees).as("aucune n'est tenue plus d'une minute").isEqualTo(260);
        } finally {
            for (Socket prise : prises) {
                prise.close();
            }
        }
    }

    @Test
    void quatreCentsCriteresDixFoisEnsembleEtPersonneNEstPrisPourUnFaussaire() throws Exception {
        String criteres = IntStream.range(0, 400).mapToObj(i -> "{\"name\":\"v" + i + "\",\"operator\":\"eq\",\"value\":1}")
                .collect(Collectors.joining(",", "{\"taskVariables\":[", "]}"));

        assertThat(repeter(10, () -> programme("secretariat").poster("/engine-rest/task/count", criteres).statusCode()))
                .containsOnly(400);
        assertThat(programme("conseiller").lire("/api/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void unMontantDeCinquanteMilleChiffres() throws Exception {
        String corps = "{\"montant\":" + "1".repeat(50_000) + "}";

        assertThat(repeter(20, () -> programme("conseiller").poster("/api/saisines", corps).statusCode())).containsOnly(400);
    }

    /** One byte to each now and then. @return how many the server closed within a minute */
    private int goutteAGoutte(List<Socket> prises) throws InterruptedException {
        List<Socket> vivantes = new ArrayList<>(prises);
        for (int tour = 0; tour < 30 && !vivantes.isEmpty(); tour++) {
            vivantes.removeIf(ClientHostile::estCoupee);
            TimeUnit.SECONDS.sleep(2);
        }
        return prises.size() - vivantes.size();
    }

    private static boolean estCoupee(Socket prise) {
        try {
            prise.setSoTimeout(1);
            prise.getOutputStream().write('x');
            return prise.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException encoreTenue) {
            return false;
        } catch (IOException coupee) {
            return true;
        }
    }

    private Visiteur programme(String identifiant) {
        return new Visiteur(port(), identifiant, "demo");
    }

    private String racine() {
        return "http://localhost:" + port();
    }

    private List<Integer> repeter(int fois, Callable<Integer> attaque) throws Exception {
        List<Future<Integer>> statuts = ensemble.invokeAll(java.util.Collections.nCopies(fois, attaque));
        List<Integer> lus = new ArrayList<>();
        for (Future<Integer> statut : statuts) {
            lus.add(statut.get());
        }
        return lus.stream().distinct().toList();
    }

    private int statut(HttpRequest.Builder demande) throws IOException, InterruptedException {
        return http.send(demande.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create(racine() + chemin)).timeout(Duration.ofMinutes(2));
    }

    /** Asks for the health twice a second, as a monitor would, by connections of its own. */
    private final class Surveillance {

        private final ExecutorService seule = Executors.newSingleThreadExecutor();
        private final AtomicInteger reponses = new AtomicInteger();
        private volatile boolean encore = true;
        private final Future<?> ronde = seule.submit(() -> {
            HttpClient moniteur = HttpClient.newHttpClient();
            while (encore) {
                assertThat(moniteur.send(HttpRequest.newBuilder(URI.create(racine() + "/actuator/health")).timeout(PATIENCE)
                        .build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
                reponses.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(500);
            }
            return null;
        });

        void finir() throws Exception {
            encore = false;
            ronde.get(1, TimeUnit.MINUTES);
            seule.shutdown();
            assertThat(reponses).as("la santé a répondu").hasPositiveValue();
        }
    }
}
