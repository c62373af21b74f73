package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every address of the house, read from its mappings, with what no address holds and by every method: always a refusal
 * in French, never an error, and nothing stored. A new page is covered by itself.
 */
class MauvaisesAdressesTest extends AvecApi {

    private static final List<String> MORCEAUX = List.of("%00", "%01", "%FF", "%ED%A0%80", "a%2Fb", "..%5Cb", "-1",
            "99999999999999999999", "CF-9999-99999", "x".repeat(3000));
    private static final List<String> METHODES = List.of("GET", "PUT", "PATCH", "DELETE");

    private final SoftAssertions constats = new SoftAssertions();

    @Tag("complet")
    @Test
    void chaqueAdresseRefuseEnFrancaisCeQuElleNeConnaitPas() {
        Map<String, Integer> avant = enregistre();
        for (String compte : List.of("secretariat", "admin")) {
            Visiteur visiteur = personne(compte);
            mappages().keySet().stream().filter(adresse -> adresse.contains("{")).forEach(adresse -> MORCEAUX.forEach(morceau -> {
                String essai = adresse.replaceAll("\\{[^/]*}", morceau);
                constater(compte + " GET " + essai, visiteur.ouvrir(essai));
                if (!adresse.startsWith("/api/")) {
                    constater(compte + " POST " + essai, visiteur.envoyerEncore(essai, "rien=1"));
                }
            }));
        }
        constats.assertAll();
        assertThat(enregistre()).isEqualTo(avant);
    }

    @Test
    void uneAutreMethodeEstRefuseeAChaqueAdresse() {
        Visiteur programme = programme("secretariat");
        mappages().keySet().stream().map(adresse -> adresse.replaceAll("\\{[^/]*}", "1")).forEach(adresse -> METHODES.forEach(methode ->
                constater(methode + " " + adresse, programme.envoyer(methode, adresse, "{}"))));
        constats.assertAll();
    }

    private void constater(String essai, HttpResponse<String> reponse) {
        String nom = essai.length() > 120 ? essai.substring(0, 120) + "…" : essai;
        constats.assertThat(reponse.statusCode()).as(nom).isLessThan(500);
        if (reponse.statusCode() >= 400) {
            String type = reponse.headers().firstValue("Content-Type").orElse("");
            boolean francais = type.startsWith("application/problem+json") ? reponse.body().contains("\"detail\"")
                    : reponse.body().contains("<html lang=\"fr\"") && reponse.body().contains("<h1>");
            constats.assertThat(francais).as(nom + " : " + reponse.statusCode() + " " + type).isTrue();
        }
    }
}
