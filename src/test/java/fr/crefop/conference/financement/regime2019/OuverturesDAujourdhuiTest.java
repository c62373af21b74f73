package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import org.junit.jupiter.api.Test;

/** A dispositif that does not exist on the day: closed since, or only to come (K). */
class OuverturesDAujourdhuiTest {

    @Test
    void ceQuiEstClosDitDepuisQuand() {
        assertThat(dit(Aujourdhui.plan("01"), "AGEFIPH")).isEqualTo("AGEFIPH : fermé depuis le 1er octobre 2025");
    }

    @Test
    void ceQuiNExistePasEncoreDitAPartirDeQuand() {
        PlanDeFinancement en2023 = Aujourdhui.plan("12a", "dateDepot", "2023-09-20", "formation.debut", "2023-10-16");

        assertThat(dit(en2023, "AGE")).isEqualTo("Aide à la garde d'enfants (AGE) : n'existe qu'à partir du 1er mai 2024");
        assertThat(dit(en2023, "PERIODE_RECONVERSION")).isEqualTo("Période de reconversion : n'existe qu'à partir du 1er février 2026");
    }

    private static String dit(PlanDeFinancement plan, String dispositif) {
        return Atelier.ecarte(plan, Dispositif.de(dispositif)).motifs().get(0).libelle().replace("\u00a0", " ");
    }
}
