package fr.crefop.conference.financement;

import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.cadre.Dispositif;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared cases, as they are written: authority over everything else. */
class CasTypesTest {

    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void lePlanEstCeluiDuCas(String numero) {
        JsonNode attendu = Atelier.cas(numero).get("attendu");
        JsonNode plan = Atelier.JSON.valueToTree(Atelier.plan(numero));

        assertThat(AttenduDuCas.ecarts(plan, attendu)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void lePlanSuitLeSchemaDuContrat(String numero) {
        assertThat(CONTRAT.validate(Atelier.JSON.valueToTree(Atelier.plan(numero)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void chaqueDispositifEstDitUneFois(String numero) {
        PlanDeFinancement plan = Atelier.plan(numero);
        List<Dispositif> dits = Stream.concat(plan.contributions().stream().map(c -> c.dispositif()).distinct(),
                plan.ecartes().stream().map(e -> e.dispositif())).sorted().toList();
        assertThat(dits).containsExactlyElementsOf(RegimeDeTest.regime().dispositifs());
    }
}
