package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For each line of the plan, the last useful day and whose act it is (C.16, N-4). */
class HorlogeDuPlanTest {

    /** A training that starts on Monday 7 September 2026: fifteen days before is 23 August, eleven working days before is 21 August. */
    @Test
    void leDemandeurDEmploiADeuxDelaisAvantDeCommencer() {
        List<Echeance> actes = Aujourdhui.plan("01").echeances();
        assertThat(actes).extracting(Echeance::qui).containsExactly(Acteur.PERSONNE, Acteur.CONSEILLER, Acteur.ORGANISME);
        assertThat(actes).extracting(Echeance::dernierJour).containsExactly(LocalDate.of(2026, 8, 21), LocalDate.of(2026, 8, 23), LocalDate.of(2026, 8, 23));
        assertThat(actes.get(0).delai()).isEqualTo("11\u00a0jours ouvrés");
    }

    /** Eight months without a break: four months' notice to the employer, three for Transitions Pro, however the commission decides. */
    @Test
    void leSalarieEnTransitionPrevientLEmployeurPuisDeposeSonDossier() {
        assertThat(Aujourdhui.plan("07").echeances()).extracting(Echeance::regle, Echeance::dernierJour)
                .containsExactly(tuple("PTP-E10", LocalDate.of(2026, 5, 10)),
                        tuple("PTP-E15", LocalDate.of(2026, 6, 7)));
    }

    @Test
    void uneAideQuiResteAConfirmerADejaSonDernierJour() {
        List<Echeance> actes = Aujourdhui.plan("01", "dossier.validationPoleEmploi", null).echeances();
        assertThat(actes).filteredOn(acte -> acte.dispositif().code().equals("AIF")).isNotEmpty().allMatch(Echeance::aConfirmer);
        assertThat(actes).filteredOn(acte -> acte.dispositif().code().equals("CPF_DE")).isNotEmpty().noneMatch(Echeance::aConfirmer);
    }

    @Test
    void uneAideRefuseeNAttendPlusRienDePersonne() {
        assertThat(Aujourdhui.plan("03a").echeances()).extracting(acte -> acte.dispositif().code()).containsOnly("CPF_DE");
    }
}
