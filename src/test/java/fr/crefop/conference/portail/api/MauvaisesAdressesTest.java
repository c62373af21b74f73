package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.ConferenceApplication;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the house, read from its mappings, with what no address holds and by every method: always a refusal
 * in French, never an error, and nothing stored. A new page is covered by itself.
 */
class MauvaisesAdressesTest extends AvecApi {

    private static final List<String> MORCEAUX = List.of("%00", "%01", "%FF", "%ED%A0%80", "a%2Fb", "..%5Cb", "-1",
            "99999999999999999999", "CF-9999-99999", "x".repeat(3000));
    private static final List<String> METHODES = List.of("GET", "PUT", "PATCH", "DELETE");

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final SoftAssertions constats = new SoftAssertions();

    @Test
    void chaqueAdresseRefuseEnFrancaisCeQuElleNeConnaitPas() {
        Map<String, Integer> avant = enregistre();
        for (String compte : List.of("secretariat", "admin")) {
            Visiteur visiteur = personne(compte);
            adresses().filter(adresse -> adresse.contains("{")).forEach(adresse -> MORCEAUX.forEach(morceau -> {
                String essai = adresse.replaceAll("\\{[^/]*}", morceau);
                constater(compte + " GET " + essai, visiteur.ouvrir(essai));
                if (!adresse.startsWith("/api/")) {
                    constater(compte + " POST " + essai, visiteur.envoyerFormulaire(essai, "rien=1"));
                }
            }));
        }
        constats.assertAll();
        assertThat(enregistre()).isEqualTo(avant);
    }

    @Test
    void uneAutreMethodeEstRefuseeAChaqueAdresse() {
        Visiteur programme = programme("secretariat");
        adresses().map(adresse -> adresse.replaceAll("\\{[^/]*}", "1")).forEach(adresse -> METHODES.forEach(methode ->
                constater(methode + " " + adresse, programme.envoyer(methode, adresse, "{}"))));
        constats.assertAll();
    }

    private Stream<String> adresses() {
        Set<String> adresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((adresse, methode) -> {
            if (methode.getBeanType().getName().startsWith(ConferenceApplication.class.getPackageName())) {
                adresses.addAll(adresse.getPatternValues());
            }
        });
        assertThat(adresses).contains("/dossiers/{numero}", "/api/saisines").hasSizeGreaterThan(40);
        return adresses.stream();
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
