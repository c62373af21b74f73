package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells to type at the root of the project, typed. */
class CommandeDuReadmeTest extends AvecApi {

    private static final Pattern COMMANDE = Pattern.compile("curl -u (\\S+):demo .* -d @(\\S+) http://localhost:8080(\\S+)");

    @Test
    void lePlanDeLeaFontaineLaisseCeQueLeReadmeDit() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher commande = COMMANDE.matcher(readme);
        assertThat(commande.find()).isTrue();

        HttpResponse<String> reponse = programme(commande.group(1)).poster(commande.group(3), Files.readString(Path.of(commande.group(2))));

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        JsonNode plan = json(reponse);
        assertThat(plan.get("resteAFinancer").decimalValue()).isEqualByComparingTo("1985");
        assertThat(readme).contains("and 1 985,00 € have no funder");
    }
}
