package fr.crefop.conference.securite.reseau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor says of itself and of this house is not believed: no proxy is declared here. */
class HoteInventeTest extends AvecApplication {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda", "/camunda/app/tasklist", "/deconnexion", "/v3/api-docs", "/api/dossiers", "/swagger-ui.html",
        "/swagger-ui/index.html", "/seances/", "/rien-ici"})
    void un_hote_invente_n_entre_dans_aucune_reponse(String chemin) throws IOException {
        for (String entetes : new String[] {"Host: hote-invente.example\r\n", "Host: localhost\r\nX-Forwarded-Host: hote-invente.example\r\n",
            "Host: hote-invente.example\r\n" + signature("conseiller", "demo")}) {
            assertThat(demander(chemin, entetes)).startsWith("HTTP/1.1").doesNotContain("hote-invente.example");
        }
    }

    @Test
    void une_adresse_inventee_n_echappe_pas_au_frein() throws IOException {
        String reponse;
        int essais = 0;
        do {
            reponse = demander("/api/dossiers", "Host: localhost\r\nX-Forwarded-For: 10.0.0." + essais + "\r\n"
                    + signature("compte.derriere.rien", "faux"));
        } while (reponse.startsWith("HTTP/1.1 401") && ++essais < 20);

        assertThat(reponse).startsWith("HTTP/1.1 429");
    }

    private String demander(String chemin, String entetes) throws IOException {
        URI ici = URI.create(adresse());
        try (Socket prise = new Socket(ici.getHost(), ici.getPort())) {
            prise.getOutputStream().write(("GET " + chemin + " HTTP/1.1\r\nConnection: close\r\n" + entetes + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String signature(String compte, String motDePasse) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString((compte + ":" + motDePasse).getBytes(StandardCharsets.US_ASCII)) + "\r\n";
    }
}
