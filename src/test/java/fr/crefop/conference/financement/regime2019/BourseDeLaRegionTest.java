package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static fr.crefop.conference.financement.regime2019.Revenus.dit;
import static fr.crefop.conference.financement.regime2019.Revenus.periodes;
import static fr.crefop.conference.financement.regime2019.Revenus.revenu;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Health and social training without ARE: the Région may pay a bourse, whose amount is known only once somebody fixed it (REG-SS-R). */
class BourseDeLaRegionTest {

    private static final String PLACE = "REGION_SANITAIRE_SOCIAL";
    private static final String A_DEMANDER = "La Région peut verser une bourse";
    private static final Object[] FIXEE = {"hypotheses.region.bourse.mensuelle", 400};
    private static final Object[] INSTITUT = {"formation.session", "SANITAIRE_SOCIAL", "formation.codesFinanceur", List.of("CONSEIL_REGIONAL"),
        "formation.formacodes", List.of("43436"), "beneficiaire.allocation", Map.of("type", "AUCUNE")};

    @Test
    void elleEstPayeeChaqueMoisParLaRegionUneFoisSonMontantFixe() {
        assertThat(dit(PLACE, FIXEE)).isEqualTo("BOURSE 1600.00 REGION_CVL");
    }

    @Test
    void sansMontantAucunNEstInventeEtLePlanDitDeLeDemander() {
        assertThat(dit(PLACE)).isEqualTo("rien");
        assertThat(conseille(plan("01", INSTITUT), A_DEMANDER)).isTrue();
        assertThat(conseille(plan("01", avec(INSTITUT, FIXEE)), A_DEMANDER)).isFalse();
        assertThat(plan("01", avec(INSTITUT, FIXEE)).remuneration().dispositif()).isEqualTo("BOURSE");
    }

    @Test
    void ellePasseApresLARE() {
        Object[] droits = {"beneficiaire.allocation", Map.of("type", "ARE", "montantMensuel", 1240, "finDroits", "2026-10-31")};

        assertThat(periodes(revenu(PLACE, avec(FIXEE, avec(droits, "formation.metierEligibleRff", false))).remuneration()))
                .containsExactly("AREF 2026-09-01 2026-10-31 2480.00 1240.00", "BOURSE 2026-11-01 2026-12-31 800.00 400.00");
        assertThat(dit(PLACE, avec(FIXEE, "beneficiaire.allocation", Map.of("type", "ARE", "montantMensuel", 1240, "finDroits", "2027-12-31")))).startsWith("AREF");
    }

    @Test
    void sansRienSavoirDeLAREElleResteAConfirmer() {
        assertThat(dit(PLACE, avec(FIXEE, "beneficiaire.allocation", null))).isEqualTo("rien");
        assertThat(revenu(PLACE, avec(FIXEE, "beneficiaire.allocation", null)).manques().toString()).contains("beneficiaire.allocation");
    }

    /** REM-7 and REM-8 are of the pay of a stage. */
    @Test
    void niLAgeNiLaDureeDUnStageNeLaFerment() {
        assertThat(dit(PLACE, avec(FIXEE, "beneficiaire.dateNaissance", "1955-01-01"))).startsWith("BOURSE");
        assertThat(dit(PLACE, avec(FIXEE, "formation.heuresCentre", 30))).startsWith("BOURSE");
    }

    @Test
    void uneAutrePlaceDeLaRegionNePaieAucuneBourse() {
        assertThat(dit("REGION_PRF", FIXEE)).startsWith("RPS");
    }
}
