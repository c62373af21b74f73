package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member of the bureau in a real browser: signs in, reads the case, votes, and the vote stands in the record. */
@ExtendWith(ApplicationPartagee.class)
class VoteDansTasklistIT {

    @Test
    void leMembreDuBureauVoteDansTasklist(ApplicationReelle application) throws Exception {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            String numero = dossierEnAttenteDuVote(application);
            Page page = navigateur.seConnecter(application.url(), "bureau.etat");
            page.navigate(application.url() + "/camunda/app/tasklist/default/");
            page.getByText(numero).first().click();
            assertThat(page.getByText("Dossier " + numero)).isVisible();
            assertThat(page.getByText("Le bureau veut-il approfondir ce dossier")).isVisible();
            page.getByText("Prendre la tâche").click();
            page.getByLabel("Pour", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Commentaire").fill("Vu en séance.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer")).click();
            assertThat(page.getByText(numero)).hasCount(0);

            JsonNode vote = voteDeLEtat(application, numero);
            assertThat(vote.get("par").asText()).isEqualTo("Étienne Vasseur");
            assertThat(vote.get("choix").isNull()).as("nul ne lit un choix avant le dépouillement").isTrue();
        }
    }

    private static String dossierEnAttenteDuVote(ApplicationReelle application) throws Exception {
        String numero = new ObjectMapper().readTree(SaisineDuReadme.envoyer(application, "Vote").body()).get("numero").asText();
        new Taches(application).repondre("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        Taches.attendre(application.programme("bureau.etat"), numero, "Task_VoterCollege");
        return numero;
    }

    private static JsonNode voteDeLEtat(ApplicationReelle application, String numero) throws Exception {
        JsonNode dossier = new ObjectMapper().readTree(
                application.programme("secretariat").lire("/api/dossiers/" + numero).body());
        return StreamSupport.stream(dossier.at("/scrutins/0/votes").spliterator(), false)
                .filter(vote -> vote.get("college").asText().equals("État")).findFirst().orElseThrow();
    }
}
