package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shared cases taken from public accounts of real people (2015-2018): rules/regimes/2015-2018/cas, as they are written. */
class CasPublicsTest {

    private static final Path CAS = Path.of("rules/regimes/2015-2018/cas");

    static Stream<String> cas() throws IOException {
        try (Stream<Path> fichiers = Files.list(CAS)) {
            return fichiers.map(f -> f.getFileName().toString().replace(".json", "")).filter(nom -> nom.startsWith("public-")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cas")
    void lePlanEstCeluiDuCas(String nom) throws IOException {
        JsonNode cas = Atelier.JSON.readTree(CAS.resolve(nom + ".json").toFile());
        JsonNode plan = Atelier.JSON.valueToTree(Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(cas.get("demande"))));
        List<String> ecarts = AttenduDuCas.ecarts(plan, cas.get("attendu"));
        assertThat(ecarts).as(cas.get("titre").asText()).isEmpty();
    }
}
