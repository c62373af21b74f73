package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.socle.Montant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Transitions Pro leaves 3 000 euros of a long training; France Travail completes it only where both have signed so. */
class ConventionTransitionsProTest {

    private static final Object[] SIGNEE = {"hypotheses", Map.of("convention.transitions_pro_france_travail.active", true)};

    @Test
    void personneNeLAEncoreSigneeEtLePlanDitCeQuElleChangerait() {
        PlanDeFinancement plan = plan("08");

        assertThat(dit(plan, "AIF")).isEqualTo("ECARTE AIF-E1 C.15");
        assertThat(plan.resteAFinancer()).isEqualTo(Montant.de("3000.00"));
        assertThat(plan.conseils()).filteredOn(conseil -> conseil.type() == TypeDeConseil.CONVENTION).singleElement().satisfies(conseil -> {
            assertThat(conseil.champ()).isEqualTo("convention.transitions_pro_france_travail.active");
            assertThat(conseil.gain()).isEqualTo(Montant.de("3000.00"));
        });
    }

    @Test
    void signeeElleLaisseLAifCompleterLeProjetDeTransition() {
        PlanDeFinancement avant = plan("08");
        PlanDeFinancement plan = plan("08", SIGNEE);

        assertThat(lignes(plan)).containsExactlyInAnyOrder("PTP CP 18000.00", "AIF CP 3000.00");
        assertThat(plan.resteAFinancer()).isEqualTo(Montant.ZERO);
        assertThat(plan.remuneration()).isEqualTo(avant.remuneration());
        assertThat(plan.conseils()).extracting(Conseil::type).doesNotContain(TypeDeConseil.CONVENTION);
    }

    @Test
    void ellePaieAvecLeProjetDeTransitionEtJamaisSansLui() {
        PlanDeFinancement refuse = plan("08", avec(SIGNEE, "dossier.decisions", Map.of("PTP", "DEFAVORABLE")));
        assertThat(dit(refuse, "AIF")).isEqualTo("ECARTE AIF-E1");
        assertThat(Atelier.ecarte(refuse, Dispositif.de("AIF")).motifs()).extracting(Motif::libelle).singleElement().asString()
                .contains("que pour compléter un projet de transition professionnelle");
        assertThat(dit(plan("08", avec(SIGNEE, "projet.positionnementFait", null)), "AIF")).startsWith("A_CONFIRMER AIF-E1");
        assertThat(dit(plan("04a", avec(SIGNEE, "formation.prixHt", 4000)), "AIF")).isEqualTo("ECARTE AIF-E1");
    }

    @Test
    void lesAutresConditionsDeLAifDemeurent() {
        assertThat(dit(plan("08", avec(SIGNEE, "dossier.validationPoleEmploi", false)), "AIF")).isEqualTo("ECARTE AIF-E2");
        assertThat(dit(plan("08", avec(SIGNEE, "formation.placeCollectiveDisponible", true)), "AIF")).isEqualTo("ECARTE AIF-E3");
    }

    @Test
    void laPersonneNApporteAlorsRienAuxCoutsPedagogiques() {
        assertThat(lignes(plan("08", "dossier.apportPersonnelPropose", 500))).contains("APPORT_PERSONNEL CP 500.00");
        assertThat(lignes(plan("08", avec(SIGNEE, "dossier.apportPersonnelPropose", 500)))).containsExactlyInAnyOrder("PTP CP 18000.00", "AIF CP 3000.00");
    }

    @Test
    void leDemandeurDEmploiNEnEstPasChange() {
        assertThat(lignes(plan("01", SIGNEE))).isEqualTo(lignes(plan("01")));
    }
}
