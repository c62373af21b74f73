package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A plan says that it rests on values nobody has read again for a year, or on those of the year before its training (K). */
class FraicheurDesValeursTest {

    /** The first reading that becomes old: filed the day after its twelve months, a plan that rests on it says so. What a region adds was read before. */
    private static final LocalDate LU_LE = RegimeDeTest.DE_2019.baremes().tous().stream().filter(p -> !p.cle().startsWith("rps.complement.")).map(Parametre::verifieLe).filter(Objects::nonNull)
            .min(LocalDate::compareTo).orElseThrow();

    private static List<String> dits(PlanDeFinancement plan, TypeDeConseil type) {
        return plan.conseils().stream().filter(conseil -> conseil.type() == type).map(Conseil::libelle).toList();
    }

    private static PlanDeFinancement deposeLe(LocalDate depot) {
        return plan("01", "dateDepot", depot.toString(), "formation.debut", depot.plusDays(40).toString(), "formation.dureeMois", 3);
    }

    @Test
    void unPlanDeposeApresDouzeMoisSansRelectureDitQuellesValeursSontARevoir() {
        assertThat(dits(deposeLe(LU_LE.plusYears(1).plusDays(1)), TypeDeConseil.VALEUR_A_REVERIFIER)).singleElement().asString()
                .startsWith("Valeurs à revérifier : ").contains("Aide individuelle à la formation (AIF)").contains("rémunération pendant la formation");
    }

    @Test
    void leJourDesDouzeMoisUneValeurEstEncoreSure() {
        assertThat(dits(deposeLe(LU_LE.plusYears(1)), TypeDeConseil.VALEUR_A_REVERIFIER)).isEmpty();
    }

    @Test
    void uneFormationDeLAnneeSuivanteEstCalculeeAvecLesValeursReconduites() {
        int annee = LU_LE.getYear() + 1;
        PlanDeFinancement plan = plan("01", "dateDepot", (annee - 1) + "-12-01", "formation.debut", annee + "-01-04");
        assertThat(dits(plan, TypeDeConseil.VALEUR_RECONDUITE)).singleElement().asString().startsWith("Valeurs reconduites : celles de " + annee + " ne sont pas encore connues pour ");
    }

    @Test
    void uneFormationDeLAnneeDesValeursNEnReconduitAucune() {
        assertThat(dits(plan("01"), TypeDeConseil.VALEUR_RECONDUITE)).isEmpty();
    }

    /** The subscription chooses the participation, and it is of this year; what the account pays is of the training's day. */
    @Test
    void laParticipationDUneSouscriptionDeCetteAnneeNEstPasReconduite() {
        int annee = LU_LE.getYear() + 1;
        PlanDeFinancement plan = plan("04a", "dateDepot", (annee - 1) + "-12-01", "formation.debut", annee + "-01-04");
        assertThat(Atelier.lignes(plan)).anyMatch(ligne -> ligne.startsWith("PARTICIPATION_CPF"));
        assertThat(dits(plan, TypeDeConseil.VALEUR_RECONDUITE)).allSatisfy(dit -> assertThat(dit).doesNotContain("Participation"));
    }
}
