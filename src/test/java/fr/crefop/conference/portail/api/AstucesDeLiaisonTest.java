package fr.crefop.conference.portail.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Parameters that nobody means, at every address of the house by GET and by form: never an error of the server. */
class AstucesDeLiaisonTest extends AvecApi {

    private static final List<String> VALEURS = List.of("abc", "-1", "", "99999999999999999999", "1e999999999", "%00", "%F0%9F",
            "a&%s=b", "x".repeat(3000));
    private static final List<String> CHAMPS = List.of("champ%5B999999999%5D=x", "champ%5B-1%5D=x", "class.module.classLoader.resources=x",
            "a%5Bb%5D%5Bc%5D=1", "a.b.c.d.e=1", "_=1&__=2", "=x", "&&&", "%5B%5D=1", "version=abc&page=abc&numero=");

    private final SoftAssertions constats = new SoftAssertions();

    @Test
    @Tag("complet")
    void chaqueAdresseRefuseOuIgnoreLesAstuces() {
        String numero = saisirPourQuelquUnDAutre("cas-12");
        for (String compte : List.of("secretariat", "admin")) {
            Visiteur visiteur = personne(compte);
            mappages().forEach((adresse, methode) -> {
                // Each at what is open to it, and nobody signed out on the way.
                if (adresse.startsWith("/comptes") != compte.equals("admin") || adresse.startsWith("/mon-compte/sessions")) {
                    return;
                }
                String essai = adresse.replaceAll("\\{(numero|dossier)[^/]*}", numero).replaceAll("\\{[^/]*}", "1");
                // Of a file, the case of this test is enough.
                String suite = adresse.startsWith("/extractions/") ? "&q=" + numero : "";
                astuces(methode).forEach(astuce -> {
                    constater(compte + " GET " + essai + "?" + astuce, visiteur.ouvrir(essai + "?" + astuce + suite));
                    if (!adresse.startsWith("/api/")) {
                        constater(compte + " POST " + essai + " " + astuce, visiteur.envoyerEncore(essai, astuce));
                    }
                });
            });
        }
        constats.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?a=%ZZ", "/dossiers?page=%", "/connexion?erreur=%C0%AE", "/api/dossiers?page=%u0041", "/engine-rest/task?name=%ZZ"})
    void uneEcritureFausseDeLAdresseNEstPasUneErreurDuServeur(String cible) throws IOException {
        URI ici = URI.create(adresse());
        try (Socket prise = new Socket(ici.getHost(), ici.getPort())) {
            prise.getOutputStream().write(("GET " + cible + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                    + Base64.getEncoder().encodeToString("secretariat:demo".getBytes(StandardCharsets.US_ASCII)) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).matches("(?s)HTTP/1.1 [234].*");
        }
    }

    private static Stream<String> astuces(HandlerMethod methode) {
        Set<String> noms = new TreeSet<>();
        for (var parametre : methode.getMethodParameters()) {
            RequestParam lu = parametre.getParameterAnnotation(RequestParam.class);
            if (lu != null) {
                parametre.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                noms.add(lu.name().isEmpty() ? String.valueOf(parametre.getParameterName()) : lu.name());
            }
        }
        Stream<String> nommees = noms.isEmpty() ? Stream.empty() : VALEURS.stream().map(valeur ->
                noms.stream().map(nom -> nom + "=" + valeur.replace("%s", nom)).collect(joining("&")));
        return Stream.concat(nommees, CHAMPS.stream());
    }

    private void constater(String essai, HttpResponse<String> reponse) {
        constats.assertThat(reponse.statusCode()).as(essai.length() > 160 ? essai.substring(0, 160) : essai).isLessThan(500);
    }
}
