package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.AvecApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TasklistEnFrancaisTest extends AvecApplication {

    private static final String TASKLIST = "/camunda/app/tasklist/";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{.*?}}");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void chaque_texte_anglais_a_son_texte_francais_avec_les_memes_variables() throws Exception {
        JsonNode anglais = langue("en");
        JsonNode francais = langue("fr");

        assertThat(noms(francais.path("labels"))).containsExactlyInAnyOrderElementsOf(noms(anglais.path("labels")));
        assertThat(noms(francais.path("dateLocales")))
                .containsExactlyInAnyOrderElementsOf(noms(anglais.path("dateLocales")));
        anglais.path("labels").fields().forEachRemaining(texte -> assertThat(
                variables(francais.path("labels").path(texte.getKey()).asText())).as(texte.getKey())
                .containsExactlyInAnyOrderElementsOf(variables(texte.getValue().asText())));
    }

    @Test
    void le_francais_est_la_seule_langue_et_nos_fichiers_passent_devant_ceux_du_moteur() {
        var secretariat = personne("secretariat");

        assertThat(secretariat.lire(TASKLIST + "scripts/config.js").body())
                .contains("availableLocales: ['fr']", "fallbackLocale: 'fr'");
        assertThat(secretariat.lire(TASKLIST + "styles/user-styles.css").body()).contains(".ce-eol-banner");
    }

    private JsonNode langue(String code) throws Exception {
        // The shipped files begin with a byte order mark.
        return json.readTree(personne("secretariat").lire(TASKLIST + "locales/" + code + ".json").body()
                .replace("\ufeff", ""));
    }

    private static List<String> noms(JsonNode objet) {
        List<String> noms = new ArrayList<>();
        objet.fieldNames().forEachRemaining(noms::add);
        return noms;
    }

    private static List<String> variables(String texte) {
        return VARIABLE.matcher(texte).results().map(MatchResult::group).toList();
    }
}
