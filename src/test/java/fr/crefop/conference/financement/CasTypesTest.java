package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shared cases, as they are written: authority over everything else. */
class CasTypesTest {

    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    static Stream<String> cas() {
        return Cadre.lu().regimes().stream().flatMap(regime -> Atelier.partages(regime).stream());
    }

    @ParameterizedTest
    @MethodSource("cas")
    void lePlanEstCeluiDuCas(String numero) {
        JsonNode attendu = Atelier.cas(numero).get("attendu");
        JsonNode plan = Atelier.JSON.valueToTree(Atelier.plan(numero));

        assertThat(AttenduDuCas.ecarts(plan, attendu)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cas")
    void lePlanSuitLeSchemaDuContrat(String numero) {
        assertThat(CONTRAT.validate(Atelier.JSON.valueToTree(Atelier.plan(numero)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cas")
    void chaqueDispositifEstDitUneFois(String numero) {
        PlanDeFinancement plan = Atelier.plan(numero);
        List<Dispositif> dits = Stream.concat(plan.contributions().stream().map(c -> c.dispositif()).distinct(),
                plan.ecartes().stream().map(e -> e.dispositif())).sorted().toList();
        assertThat(dits).containsExactlyElementsOf(Cadre.lu().regime(plan.regime()).dispositifs());
    }
}
