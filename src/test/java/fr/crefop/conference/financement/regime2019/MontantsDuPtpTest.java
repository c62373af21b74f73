package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Transitions Pro pays, and what it takes from the account (C.5.3, cases CE-7 to CE-9). */
class MontantsDuPtpTest {

    private static final Object[] LONG = {"formation.heuresCentre", 1500, "formation.dureeMois", 14, "formation.prixHt", 21000,
        "beneficiaire.cpf.soldeEuros", 5000};

    @Test
    void transitionsProPaieToutEtLeCompteEstDebite() {
        PlanDeFinancement plan = plan("07");

        assertThat(lignes(plan)).containsExactly("PTP CP 16200.00");
        assertThat(ptp(plan).financeur()).isEqualTo("TRANSITIONS_PRO_CVL");
        assertThat(ptp(plan).dontDebitCpf()).hasToString("2800.00");
        assertThat(ptp(plan).sousReserve()).isNull();
        assertThat(ecarte(plan, "CPF_SALARIE")).startsWith(StatutEcarte.SANS_OBJET.name());
        assertThat(ecarte(plan, "PARTICIPATION_CPF")).startsWith(StatutEcarte.SANS_OBJET.name());
    }

    @Test
    void auDessusDuPlafondLeResteVaEnConference() {
        PlanDeFinancement plan = plan("07", LONG);

        assertThat(lignes(plan)).containsExactly("PTP CP 18000.00");
        assertThat(ptp(plan).dontDebitCpf()).hasToString("5000.00");
        assertThat(plan.resteAFinancer()).hasToString("3000.00");
        assertThat(plan.saisineProposee()).isTrue();
    }

    /** K, PTP-M5: Transitions Pro that pays leaves the account nothing to do, and the employer completes it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"RESTE,", "MONTANT, 3000", "MONTANT, 16000"})
    void lEmployeurCompleteTransitionsProSansPrendreSaPlace(String mode, Integer valeur) {
        Object[] complete = Aujourdhui.avec(LONG, "dossier.contributionEmployeur.mode", mode, "dossier.contributionEmployeur.valeur", valeur);
        PlanDeFinancement plan = plan("07", complete);

        assertThat(plan.resteAFinancer()).hasToString("0.00");
        assertThat(lignes(plan)).allMatch(ligne -> ligne.matches("(PTP|EMPLOYEUR) CP .*")).anyMatch(ligne -> ligne.startsWith("PTP"));
        assertThat(ecarte(plan, "CPF_SALARIE")).startsWith(StatutEcarte.SANS_OBJET.name());
        assertThat(plan.remuneration().dispositif()).isEqualTo("PTP");
    }

    /** Who is kept and pays nothing takes nobody's place: an exhausted envelope does not push Transitions Pro out of the plan. */
    @Test
    void unPlanDontLEnveloppeEstEpuiseeNePrendPasSaPlace() {
        PlanDeFinancement plan = plan("07", "dossier.initiativeEmployeur", true, "dossier.accordEmployeur", true, "parcours.effectif", 9,
                "parcours.opco", "AKTO", "parcours.enveloppeOpcoDejaUtilisee", 9000, "dossier.contributionEmployeur.mode", "RESTE");

        assertThat(lignes(plan)).containsExactly("PTP CP 16200.00");
        assertThat(plan.remuneration().dispositif()).isEqualTo("PTP");
    }

    /** PTP-M5: a dotation that a third party promised completes Transitions Pro; where nothing is left, it is not needed. */
    @Test
    void laDotationDUnTiersCompleteTransitionsPro() {
        List<Map<String, Object>> region = List.of(Map.of("origine", "REGION", "montant", 500));
        PlanDeFinancement plan = plan("07", Aujourdhui.avec(LONG, "beneficiaire.cpf.dotations", region));

        assertThat(lignes(plan)).containsExactly("PTP CP 18000.00", "DOTATION_CPF CP 500.00");
        assertThat(plan.resteAFinancer()).hasToString("2500.00");
        assertThat(lignes(plan("07", "beneficiaire.cpf.dotations", region))).containsExactly("PTP CP 16200.00");
    }

    @ParameterizedTest
    @CsvSource({"18000, 18000.00", "18000.01, 18000.00"})
    void lePlafondEstDeDixHuitMilleEuros(String prix, String paye) {
        assertThat(lignes(plan("07", "formation.prixHt", new java.math.BigDecimal(prix)))).contains("PTP CP " + paye);
    }

    @Test
    void lHeureEstPlafonneeAussi() {
        assertThat(lignes(plan("07", "formation.heuresCentre", 500))).contains("PTP CP 13725.00");
    }

    /** N-5: a price with VAT is what is due, and is held against the ceilings with VAT. */
    @Test
    void unPrixToutesTaxesSeCompareAuxPlafondsToutesTaxes() {
        PlanDeFinancement plan = plan("07", "formation.prixHt", 18100, "formation.prixTtc", 21720);

        assertThat(plan.rubriques().get(0).cout()).hasToString("21720.00");
        assertThat(lignes(plan)).containsExactly("PTP CP 21600.00");
        assertThat(plan.resteAFinancer()).hasToString("120.00");
        assertThat(lignes(plan("07", "formation.heuresCentre", 500, "formation.prixTtc", 19440))).contains("PTP CP 16470.00");
    }

    @Test
    void unPrixToutesTaxesEgalAuPrixHorsTaxeEstCeluiDUnOrganismeNonAssujetti() {
        assertThat(lignes(plan("07", "formation.prixHt", 21000, "formation.prixTtc", 21000))).contains("PTP CP 18000.00");
    }

    @Test
    void unPrixToutesTaxesPlusBasQueLePrixHorsTaxeEstRefuse() {
        assertThatThrownBy(() -> plan("07", "formation.prixTtc", 16199.99)).isInstanceOfSatisfying(RefusMetier.class,
                refus -> assertThat(refus.erreurs()).extracting(RefusMetier.Erreur::champ).containsExactly("formation.prixTtc"));
    }

    @Test
    void siLeTitulaireRefuseSonCompteNEstPasDebite() {
        PlanDeFinancement plan = plan("07", "beneficiaire.cpf.accordTitulaire", false);
        assertThat(lignes(plan)).contains("PTP CP 16200.00");
        assertThat(ptp(plan).dontDebitCpf()).isNull();
    }

    @Test
    void leSoldeQuOnNeConnaitPasNeDonneAucunDebit() {
        PlanDeFinancement plan = plan("07", "beneficiaire.cpf.soldeEuros", null);
        assertThat(lignes(plan)).contains("PTP CP 16200.00");
        assertThat(ptp(plan).dontDebitCpf()).isNull();
    }

    @Test
    void leCompteDonneAuPlusLesCoutsPedagogiquesPaye() {
        PlanDeFinancement plan = plan("07", "beneficiaire.cpf.soldeEuros", 50000, "frais.validation", 300);
        assertThat(lignes(plan)).containsExactly("PTP CP 16200.00", "PTP VAL 300.00");
        assertThat(plan.contributions()).extracting(c -> String.valueOf(c.dontDebitCpf())).containsExactly("16200.00", "null");
    }

    @Test
    void siLaConferenceLeChoisitLeCompteSAjouteAuPlafond() {
        Object[] dehors = java.util.Arrays.copyOf(LONG, LONG.length + 2);
        dehors[LONG.length] = "hypotheses.ptp.cpf.dansLePlafond";
        dehors[LONG.length + 1] = false;
        assertThat(lignes(plan("07", dehors))).contains("PTP CP 21000.00");
    }

    @Test
    void lesFraisAnnexesSuiventLeForfaitDeTransitionsPro() {
        assertThat(lignes(plan("07", "frais.transport", 400))).noneMatch(ligne -> ligne.startsWith("PTP TR"));
        assertThat(lignes(plan("07", "frais.transport", 400, "hypotheses.ptp.annexes.TR", 150))).contains("PTP TR 150.00");
    }

    @ParameterizedTest
    @CsvSource({"EN_ATTENTE", "''"})
    void tantQueLaCommissionNAPasDecideLaLigneEstSousReserve(String decision) {
        PlanDeFinancement plan = plan("07", "dossier.decisions.PTP", decision.isEmpty() ? null : decision);
        assertThat(ptp(plan).sousReserve()).contains("Transitions Pro");
    }

    @Test
    void uneDecisionDefavorableLEcarte() {
        assertThat(ecarte(plan("07", "dossier.decisions.PTP", "DEFAVORABLE"), "PTP")).isEqualTo("ECARTE PTP-E17");
    }

    @Test
    void apresUnCddDansLesSixMoisTransitionsProPaieTout() {
        PlanDeFinancement plan = plan("09b", "formation.debut", "2026-12-14");
        assertThat(lignes(plan)).containsExactly("PTP CP 9900.00");
        assertThat(ptp(plan).dontDebitCpf()).hasToString("640.00");
    }

    private static Contribution ptp(PlanDeFinancement plan) {
        return plan.contributions().stream().filter(c -> c.dispositif().code().equals("PTP")).findFirst().orElseThrow();
    }
}
