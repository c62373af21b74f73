package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a plan says beside a projet de transition, a période de reconversion or a plan of the OPCO. */
class ConseilsDesCongesTest {

    @Test
    void laCommissionQuiNAPasDecideSuitSesPriorites() {
        assertThat(dits(plan("07", "dossier.decisions", null), TypeDeConseil.COMMISSION)).singleElement().asString().contains("Transitions Pro");
        assertThat(dits(plan("07"), TypeDeConseil.COMMISSION)).isEmpty();
    }

    @Test
    void lEmployeurQuiNEstPasDAccordPeutReporter() {
        assertThat(effets(plan("07", "dossier.accordEmployeur", false))).contains("9 mois");
        assertThat(dits(plan("07"), TypeDeConseil.DEMARCHE)).isEmpty();
        assertThat(dits(plan("07", "dossier.accordEmployeur", false, "formation.surTempsDeTravail", false), TypeDeConseil.DEMARCHE)).isEmpty();
    }

    @Test
    void lIntermittentApprendLesSeuilsDeSonMetier() {
        Object[] artiste = {"beneficiaire.statut", "SALARIE_CDD", "parcours.joursSpectacle24Mois", 129, "parcours.finContrat", "2026-06-30"};
        assertThat(effets(plan("07", artiste))).contains("88 jours", "130 jours");
        artiste[3] = 130;
        assertThat(effets(plan("07", artiste))).doesNotContain("88 jours");
    }

    @Test
    void sansLeSoldeLeDebitNEstPasConnu() {
        assertThat(dits(plan("07", "beneficiaire.cpf.soldeEuros", null), TypeDeConseil.MONTANT_INCONNU)).hasSize(1);
        assertThat(dits(plan("07", "beneficiaire.cpf.soldeEuros", null, "beneficiaire.cpf.accordTitulaire", false), TypeDeConseil.MONTANT_INCONNU)).isEmpty();
        assertThat(dits(plan("07"), TypeDeConseil.MONTANT_INCONNU)).isEmpty();
    }

    /** N-3: nothing is taken of an account without its holder's express agreement; what Transitions Pro pays does not depend on it. */
    @Test
    void sansSavoirSiLaPersonneEstDAccordLeDebitEstAConfirmer() {
        PlanDeFinancement inconnu = plan("07", "beneficiaire.cpf.accordTitulaire", null);
        assertThat(inconnu.contributions()).singleElement().satisfies(ptp -> {
            assertThat(ptp.dontDebitCpf()).isNull();
            assertThat(ptp.montant()).hasToString("16200.00");
        });
        assertThat(dits(inconnu, TypeDeConseil.MONTANT_INCONNU)).singleElement().asString().contains("accord");
        assertThat(dits(plan("07", "beneficiaire.cpf.accordTitulaire", null, "beneficiaire.cpf.soldeEuros", 0), TypeDeConseil.MONTANT_INCONNU)).isEmpty();
        Object[] horsPlafond = {"hypotheses.ptp.cpf.dansLePlafond", false, "formation.prixHt", 30000};
        assertThat(lignes(plan("07", horsPlafond))).containsExactly("PTP CP 20800.00");
        assertThat(lignes(plan("07", avec(horsPlafond, "beneficiaire.cpf.accordTitulaire", null)))).containsExactly("PTP CP 18000.00");
    }

    @Test
    void laPeriodeDeReconversionSEnvoieDansLesTrenteJours() {
        assertThat(effets(plan("14a"))).contains("30 jours");
        assertThat(dits(plan("14a"), TypeDeConseil.COMMISSION)).isEmpty();
        assertThat(dits(plan("14a", "dossier.decisions", null), TypeDeConseil.COMMISSION)).singleElement().asString().contains("OPCO");
    }

    @Test
    void laProASuitSonAccordDeBranche() {
        assertThat(dits(plan("14a", "depots.AVENANT", "2025-12-31", "projet.reconversion", null), TypeDeConseil.DEMARCHE)).anyMatch(d -> d.contains("branche"));
    }

    @Test
    void uneEnveloppePresumeeEntiereEstDite() {
        assertThat(dits(plan("15a"), TypeDeConseil.DEMARCHE)).singleElement().asString().contains("enveloppe annuelle");
        assertThat(dits(plan("15a", "parcours.enveloppeOpcoDejaUtilisee", 10), TypeDeConseil.DEMARCHE)).isEmpty();
    }

    @Test
    void uneEnveloppeQuePersonneNeConnaitEstDite() {
        assertThat(dits(plan("15a", "parcours.opco", "AFDAS"), TypeDeConseil.MONTANT_INCONNU)).singleElement().asString().contains("barème");
        assertThat(dits(plan("15a", "parcours.opco", "AFDAS"), TypeDeConseil.DEMARCHE)).isEmpty();
    }

    /** In a période de reconversion the employer has agreed in writing: nobody has to ask him for the account. */
    @Test
    void chaqueActeALieuDEtreDemande() {
        assertThat(plan("14a").echeances()).noneMatch(e -> e.dispositif().code().equals("CPF_SALARIE") && e.acte().contains("employeur"));
        assertThat(plan("15a").echeances()).anyMatch(e -> e.dispositif().code().equals("PLAN_OPCO") && e.dernierJour().toString().equals("2026-10-04"));
    }

    private static List<String> dits(PlanDeFinancement plan, TypeDeConseil type) {
        return plan.conseils().stream().filter(c -> c.type() == type).map(Conseil::libelle).toList();
    }

    /** All of them, with plain spaces before the units. */
    private static String effets(PlanDeFinancement plan) {
        return plan.conseils().stream().map(Conseil::effet).collect(Collectors.joining("\n")).replaceAll("[\\u00a0\\u202f]", " ");
    }
}
