package fr.crefop.conference.securite.reseau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 260 bodies that never end, from one client, took every thread of the server. */
class PlacesParAdresseTest extends AvecApplication {

    private static final int DE_TROP = 100;

    private final List<Socket> ouvertes = new ArrayList<>();

    @AfterEach
    void fermer() throws IOException {
        for (Socket prise : ouvertes) {
            prise.close();
        }
    }

    @Tag("complet")
    @Test
    void des_envois_qui_ne_finissent_pas_ne_prennent_pas_toutes_les_places() throws IOException {
        for (int i = 0; i < PlacesParAdresse.PLACES + DE_TROP; i++) {
            envoyerLeDebut(100);
        }

        assertThat(anonyme().lire("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(programme("conseiller").lire("/api/dossiers").statusCode()).isEqualTo(200);
        List<String> reponses = new ArrayList<>();
        for (Socket prise : ouvertes) {
            reponses.add(new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(reponses).filteredOn(reponse -> reponse.startsWith("HTTP/1.1 429")).hasSizeBetween(1, DE_TROP)
                .allSatisfy(reponse -> assertThat(reponse).contains("Retry-After: 5", "Trop de demandes"));
        assertThat(reponses).noneMatch(reponse -> reponse.startsWith("HTTP/1.1 5"));
    }

    @Test
    void un_envoi_lent_est_coupe_et_libere_sa_place() throws IOException {
        Socket lent = envoyerLeDebut(100);

        assertThat(lent.getInputStream().readAllBytes()).as("la connexion est fermée par le serveur").isNotNull();
        assertThat(programme("conseiller").poster("/api/rien-ici", "{}").statusCode()).isEqualTo(404);
    }

    /** @param annonces bytes announced, of which one comes */
    private Socket envoyerLeDebut(int annonces) throws IOException {
        URI ici = URI.create(adresse());
        Socket prise = new Socket(ici.getHost(), ici.getPort());
        prise.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        ouvertes.add(prise);
        prise.getOutputStream().write(("POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + annonces + "\r\n\r\ni").getBytes(StandardCharsets.US_ASCII));
        prise.getOutputStream().flush();
        return prise;
    }
}
