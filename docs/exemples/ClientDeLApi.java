import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example to start from, in plain Java: an advisor's software refers a case, a funder's software answers for its share. One file and no
 * library; a real client would read JSON with one. docs/exemples/README.md tells how it is run.
 *
 * <p>What to take from it: one Idempotency-Key per act, kept when it is sent again; If-Match with the version that was read; decisions by the
 * {@code type} of a problem, never by its sentences; what cannot be undone is shown to somebody before it is confirmed.
 */
public final class ClientDeLApi {

    private static final int ESSAIS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONFIRMATION = "/problemes/confirmation-attendue";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String adresse;
    private final String cle;

    /** @param cle of the partner, as the administration handed it over */
    public ClientDeLApi(String adresse, String cle) {
        this.adresse = adresse;
        this.cle = cle;
    }

    public static void main(String[] commande) throws Exception {
        System.exit(executer(System.getenv(), System.out, commande));
    }

    /** @return 0 when it is done, 1 when it is refused or waits for a confirmation, 2 when the command says nothing */
    public static int executer(Map<String, String> reglages, PrintStream sortie, String... commande) throws IOException, InterruptedException {
        ClientDeLApi client = new ClientDeLApi(reglages.getOrDefault("CONFERENCE_ADRESSE", "http://localhost:8080"), reglages.get("CONFERENCE_CLE_DE_PARTENAIRE"));
        if (commande.length == 2 && commande[0].equals("deposer")) {
            return client.deposer(Files.readString(Path.of(commande[1])), sortie);
        }
        if (commande.length >= 3 && commande[0].equals("repondre")) {
            return client.repondre(commande[1], commande[2], commande.length > 3 && commande[3].equals("confirmer"), sortie);
        }
        sortie.println("deposer SAISINE.json | repondre NUMERO '{\"reponse\": \"ACCEPTE\"}' [confirmer]");
        return 2;
    }

    private int deposer(String saisine, PrintStream sortie) throws IOException, InterruptedException {
        HttpResponse<String> reponse = envoyer("/api/saisines", saisine, null);
        return dire(reponse, reponse.statusCode() == 201 ? champ(reponse.body(), "numero") : null, sortie);
    }

    /** Finds the task of that case, reads what decides, and answers on that version. */
    private int repondre(String numero, String reponses, boolean confirmer, PrintStream sortie) throws IOException, InterruptedException {
        String tache = champ(lire("/api/taches?limite=1&q=" + numero).body(), "id");
        if (tache == null) {
            sortie.println("Aucune tâche ne vous attend sur " + numero + ".");
            return 1;
        }
        HttpResponse<String> lue = lire("/api/taches/" + tache);
        String version = lue.headers().firstValue("ETag").orElse(null);
        HttpResponse<String> reponse = envoyer("/api/taches/" + tache + "/reponse",
                "{\"reponses\": " + reponses + (confirmer ? ", \"confirmer\": true" : "") + "}", version);
        if (CONFIRMATION.equals(champ(reponse.body(), "type"))) {
            sortie.println("À confirmer : " + champ(reponse.body(), "detail"));
            return 1;
        }
        return dire(reponse, reponse.statusCode() == 200 ? champ(reponse.body(), "fait") : null, sortie);
    }

    private static int dire(HttpResponse<String> reponse, String fait, PrintStream sortie) {
        sortie.println(fait != null ? fait : "Refusé (" + champ(reponse.body(), "type") + ") : " + champ(reponse.body(), "detail"));
        return fait != null ? 0 : 1;
    }

    private HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return http.send(demande(chemin).GET().build(), BodyHandlers.ofString());
    }

    /** The same key each time: whatever became of the one before, it is done once. */
    private HttpResponse<String> envoyer(String chemin, String corps, String version) throws IOException, InterruptedException {
        HttpRequest.Builder demande = demande(chemin).header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
        HttpRequest envoi = (version == null ? demande : demande.header("If-Match", version)).POST(BodyPublishers.ofString(corps)).build();
        for (int essai = 1;; essai++) {
            try {
                HttpResponse<String> reponse = http.send(envoi, BodyHandlers.ofString());
                if (essai == ESSAIS || reponse.statusCode() != 503 && reponse.statusCode() != 429) {
                    return reponse;
                }
                Thread.sleep(Duration.ofSeconds(reponse.headers().firstValueAsLong("Retry-After").orElse(essai)).toMillis());
            } catch (IOException sansReponse) {
                if (essai == ESSAIS) {
                    throw sansReponse;
                }
                Thread.sleep(Duration.ofSeconds(essai).toMillis());
            }
        }
    }

    private HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create(adresse + chemin)).timeout(PATIENCE).header("Authorization", "Bearer " + cle);
    }

    /** The first text of that name; enough for an example. */
    private static String champ(String json, String nom) {
        Matcher trouve = Pattern.compile("\"" + nom + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        return trouve.find() ? trouve.group(1).replace("\\\"", "\"").replace("\\n", "\n") : null;
    }
}
