package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.ContratDeSimulation;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the contract, asked too much of: a slip of the keyboard must not become a case. */
class NombresDemesuresTest extends AvecApi {

    static Stream<String> nombres() {
        JsonNode schemas = ContratDeSimulation.lire().at("/components/schemas");
        return sous("demande", schemas.get("DemandeDeSimulation"), schemas);
    }

    private static Stream<String> sous(String chemin, JsonNode schema, JsonNode schemas) {
        String ref = schema.path("$ref").asText();
        JsonNode lu = ref.isEmpty() ? schema : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
        if (lu.has("properties")) {
            return lu.get("properties").properties().stream()
                    .flatMap(propriete -> sous(chemin + "." + propriete.getKey(), propriete.getValue(), schemas));
        }
        String type = lu.path("type").asText();
        return type.equals("number") || type.equals("integer") ? Stream.of(chemin) : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("nombres")
    void unNombreDemesureEstRefuseAuBonChamp(String champ) {
        Map<String, Integer> avant = enregistre();
        for (String nombre : new String[] {"1000000000000", "999999999", "1e300", "1e999999999", "-1e999999999", "1e-999999999"}) {
            JsonNode probleme = probleme(poster(programme("conseiller"), Saisines.avec(champ, nombre)), 400);

            // A record of another régime is refused whole.
            assertThat(probleme.get("erreurs").findValuesAsText("champ")).as(probleme.toString()).singleElement()
                    .matches(fautif -> champ.equals(fautif) || champ.startsWith(fautif + "."));
        }
        assertThat(enregistre()).isEqualTo(avant);
    }

    @Test
    void cinquanteMilleChiffresSontRefusesSansEtreLus() {
        String saisine = Saisines.saisine("cas-12").toString();
        String solde = "\"soldeHeures\":";
        assertThat(saisine).contains(solde);

        probleme(poster(programme("conseiller"), saisine.replaceFirst(solde + "[0-9.]+", solde + "1".repeat(50_000))), 400);
    }
}
