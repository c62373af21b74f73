package fr.crefop.conference.portail.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.suivi.MonActe.Choix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The buttons of the case page are the answers of the form, all of them and in its words: none is left out, none is pushed forward. */
class ReponsesDIciTest {

    @ParameterizedTest
    @CsvSource({"Task_VerifierRecevabilite, recevabilite", "Task_VoterCollege, choix", "Task_EngagerFinanceur, reponse"})
    void chaqueReponseDuFormulaireASonBouton(String tache, String question) throws IOException {
        List<String> duFormulaire = new ArrayList<>();
        for (JsonNode composant : new ObjectMapper().readTree(Path.of("forms", tache + ".form").toFile()).get("components")) {
            if (composant.path("key").asText().equals(question)) {
                composant.get("values").forEach(valeur -> duFormulaire.add(valeur.get("value").asText() + " " + valeur.get("label").asText()));
            }
        }
        assertThat(ReponsesDIci.a(tache, null)).extracting(choix -> choix.valeur() + " " + choix.libelle()).containsExactlyElementsOf(duFormulaire);
        assertThat(ReponsesDIci.a(tache, null)).extracting(Choix::champ).containsOnly(question);
    }
}
