package fr.crefop.conference.processus.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * docs/demande.json is Léa Fontaine's demande as the demonstration would load it on the day it bears: that on which
 * {@code -Ddocuments.ecrire=true} wrote it. A plan is computed on the dates it is given, so that it never ages.
 */
class DemandeDuReadmeTest {

    private static final Path FICHIER = Path.of("docs", "demande.json");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Test
    void leFichierDuReadmeEstLaDemandeDeLeaFontaine() throws IOException {
        if (Boolean.getBoolean("documents.ecrire")) {
            Files.writeString(FICHIER, JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(demande(LocalDate.now(HorlogeConfiguration.PARIS))) + "\n");
        }
        JsonNode ecrite = JSON.readTree(FICHIER.toFile());
        assertThat(ecrite).isEqualTo(JSON.readTree(demande(LocalDate.parse(ecrite.get("dateDepot").asText())).toString()));
    }

    private static JsonNode demande(LocalDate jour) {
        return Demandes.de(LeaFontaine.PERSONNE, new Calendrier(jour));
    }
}
