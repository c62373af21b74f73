package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.securite.CleVoulue;
import fr.crefop.conference.securite.ClesDesPartenaires;
import fr.crefop.conference.securite.Pouvoir;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs of partners, each with its key. */
abstract class AvecCles extends AvecApi {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired ClesDesPartenaires cles;

    /** @return the secret */
    String cle(String compte, Pouvoir... pouvoirs) {
        return cles.creer(new CleVoulue("Logiciel d'essai", compte, Arrays.stream(pouvoirs).collect(Collectors.toSet()), LocalDate.now(PARIS).plusDays(90)), "admin");
    }

    long derniereCle() {
        return base.sql("select max(id) from conference.cle_de_partenaire").query(Long.class).single();
    }

    HttpResponse<String> lire(String secret, String chemin, String... entetes) {
        return appeler(secret, chemin, entetes, demande -> demande.GET());
    }

    HttpResponse<String> poster(String secret, String chemin, String corps, String... entetes) {
        return appeler(secret, chemin, entetes, demande -> demande.header("Content-Type", "application/json").POST(BodyPublishers.ofString(corps)));
    }

    /** A paper of any kind, as a program sends it. */
    HttpResponse<String> joindre(String secret, String numero, byte[] pdf, String... entetes) {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        String limite = UUID.randomUUID().toString();
        corps.writeBytes(("--" + limite + "\r\nContent-Disposition: form-data; name=\"nature\"\r\n\r\nAUTRE\r\n--" + limite + "\r\nContent-Disposition: form-data; name=\"fichier\";"
                + " filename=\"devis.pdf\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(pdf);
        corps.writeBytes(("\r\n--" + limite + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return appeler(secret, "/api/dossiers/" + numero + "/pieces", entetes,
                demande -> demande.header("Content-Type", "multipart/form-data; boundary=" + limite).POST(BodyPublishers.ofByteArray(corps.toByteArray())));
    }

    private HttpResponse<String> appeler(String secret, String chemin, String[] entetes, UnaryOperator<HttpRequest.Builder> methode) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(adresse() + chemin)).header("Authorization", "Bearer " + secret);
        for (int i = 0; i < entetes.length; i += 2) {
            demande.header(entetes[i], entetes[i + 1]);
        }
        try {
            return HTTP.send(methode.apply(demande).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String type(HttpResponse<String> reponse, int statut) {
        String type = probleme(reponse, statut).path("type").asText();
        assertThat(type).startsWith("/problemes/");
        return type.substring("/problemes/".length());
    }
}
