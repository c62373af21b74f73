package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** A fixed-term contract that ends on 30 June is asked for by then, whatever is left before December; temporary work has four months more. */
    @Test
    void laTransitionDUnContratCourtSeDemandeSelonSaFin() {
        assertThat(jours(Aujourdhui.plan("09"))).contains("PTP-E13 2026-06-30");
        assertThat(Aujourdhui.plan("09").echeances()).filteredOn(acte -> acte.regle().equals("PTP-E13")).extracting(Echeance::delai)
                .containsExactly("le 30\u00a0juin 2026");
        assertThat(jours(Aujourdhui.plan("09", "beneficiaire.statut", "INTERIMAIRE", "parcours.heuresMissions18Mois", 1700,
                "parcours.heuresEntrepriseTravailTemporaire", 700))).contains("PTP-E14 2026-10-30").noneMatch(acte -> acte.startsWith("PTP-E13"));
        assertThat(jours(Aujourdhui.plan("09", "parcours.finContrat", "2026-12-31"))).noneMatch(acte -> acte.startsWith("PTP-E13"));
    }

    @Test
    void lOpcoAVingtJoursPourRepondreDUnePeriodeDeReconversion() {
        assertThat(jours(Aujourdhui.plan("14a"))).contains("PR-E7 2026-09-15");
        assertThat(Aujourdhui.plan("14a").echeances()).filteredOn(acte -> acte.regle().equals("PR-E7")).extracting(Echeance::qui)
                .containsExactly(Acteur.EMPLOYEUR);
    }

    /** The account pays nothing, the dotation is still spent there: the eleven working days hold. */
    @Test
    void uneDotationSansCompteGardeLesJoursOuvresDuCompte() {
        PlanDeFinancement plan = Aujourdhui.plan("04a", "beneficiaire.cpf.soldeEuros", 0,
                "beneficiaire.cpf.dotations", List.of(Map.of("origine", "REGION", "montant", 500)));
        assertThat(plan.echeances()).filteredOn(acte -> acte.regle().equals("CPF-E11")).extracting(acte -> acte.dispositif().code(), Echeance::dernierJour)
                .containsExactly(tuple("DOTATION_CPF", LocalDate.of(2026, 9, 25)));
    }

    @Test
    void lesFacturesDeLaMobiliteSuiventLaFinDeLaFormation() {
        assertThat(jours(Aujourdhui.plan("11", "formation.fin", "2026-12-18"))).contains("MOB-E4 2026-10-14", "MOB-E4 2027-02-16");
        assertThat(jours(Aujourdhui.plan("11", "formation.fin", "2026-03-31", "formation.debut", "2025-12-15", "dateDepot", "2025-11-03")))
                .filteredOn(acte -> acte.startsWith("MOB-E4")).as("avant 2026, ce délai n'est pas connu").containsExactly("MOB-E4 2026-01-15");
    }

    private static List<String> jours(PlanDeFinancement plan) {
        return plan.echeances().stream().map(acte -> acte.regle() + " " + acte.dernierJour()).toList();
    }
}
