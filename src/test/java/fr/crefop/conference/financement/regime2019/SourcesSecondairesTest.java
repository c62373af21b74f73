package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Parametre;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that only secondary sources carry says so in the justification; one that the law carries too does not (K). */
class SourcesSecondairesTest {

    private static final String MENTION = "source secondaire, à recouper";

    @Test
    void leTarifDUnOpcoQueSeuleUneCollecteDonneEstARecouper() {
        assertThat(parametres("15a", "PLAN_OPCO")).filteredOn(p -> p.cle().startsWith("opco.AKTO.")).isNotEmpty()
                .allSatisfy(p -> assertThat(p.source()).contains(MENTION));
    }

    @Test
    void laParticipationQueDesArretesFixentNeLEstPas() {
        assertThat(parametres("04a", "PARTICIPATION_CPF")).filteredOn(p -> p.cle().equals("cpf.participation")).singleElement()
                .satisfies(p -> assertThat(p.source()).doesNotContain(MENTION));
    }

    private static List<Parametre> parametres(String cas, String dispositif) {
        return Aujourdhui.plan(cas).contributions().stream().filter(c -> c.dispositif().code().equals(dispositif))
                .flatMap(c -> c.justification().parametres().stream()).toList();
    }
}
