package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.AttenduDuCas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of today, shared or of part E.2 of the law: rules/regimes/2019-/cas, as they are written. */
class CasDAujourdhuiTest {

    private static final Path CAS = Path.of("rules/regimes/2019-/cas");
    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    static List<String> cas() throws IOException {
        try (Stream<Path> fichiers = Files.list(CAS)) {
            return fichiers.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cas")
    void lePlanEstCeluiDuCas(String nom) throws IOException {
        JsonNode cas = Atelier.JSON.readTree(CAS.resolve(nom + ".json").toFile());
        JsonNode plan = Atelier.JSON.valueToTree(Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(cas.get("demande"))));
        assertThat(AttenduDuCas.ecarts(plan, cas.get("attendu"))).as(cas.get("titre").asText()).isEmpty();
        assertThat(CONTRAT.validate(plan)).isEmpty();
    }
}
