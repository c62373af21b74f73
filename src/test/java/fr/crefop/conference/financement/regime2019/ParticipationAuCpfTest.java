package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law makes the holder of an account pay, who is exempt, and that no plan forgets it (C.3.3). */
class ParticipationAuCpfTest {

    @ParameterizedTest(name = "souscription du {0} : {1}")
    @CsvSource({"2024-05-01, 0", "2024-05-02, 100.00", "2024-12-31, 100.00", "2025-01-01, 102.23", "2025-12-31, 102.23", "2026-01-01, 103.20",
        "2026-04-01, 103.20", "2026-04-02, 150.00"})
    void laDateDeSouscriptionLaChoisit(String souscription, String montant) {
        PlanDeFinancement plan = plan("18b", "dateDepot", "2024-03-01", "depots.CPF", souscription, "formation.debut", "2026-09-01");
        if ("0".equals(montant)) {
            assertThat(ecarte(plan, "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P1");
        } else {
            assertThat(lignes(plan)).contains("PARTICIPATION_CPF CP " + montant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C2P", "AT_MP", "OPCO"})
    void cesDotationsEnDispensent(String origine) {
        PlanDeFinancement plan = plan("04a", dotation(origine, 1));
        assertThat(lignes(plan)).containsExactly("DOTATION_CPF CP 1.00", "CPF_SALARIE CP 1449.00");
        assertThat(ecarte(plan, "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET " + ("OPCO".equals(origine) ? "CPF-P5" : "CPF-P4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGION", "ETAT", "AGEFIPH", "FRANCE_TRAVAIL", "EMPLOYEUR_CORRECTIF", "AUTRE"})
    void lesAutresDotationsNEnDispensentPas(String origine) {
        assertThat(lignes(plan("04a", dotation(origine, 100))))
                .containsExactly("DOTATION_CPF CP 100.00", "PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1200.00");
    }

    @Test
    void laConferencePeutLireLaDotationDeLOpcoAutrement() {
        assertThat(lignes(plan("04a", avec(dotation("OPCO", 100), "hypotheses.cpf.participation.exonereOpco", false))))
                .containsExactly("DOTATION_CPF CP 100.00", "PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1200.00");
    }

    @Test
    void leDemandeurDEmploiEtLAdherentAuCspEnSontExoneres() {
        assertThat(ecarte(plan("01"), "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P2");
        assertThat(ecarte(plan("10"), "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P2");
    }

    @Test
    void unIndependantLaPaie() {
        assertThat(lignes(plan("04a", "beneficiaire.statut", "INDEPENDANT"))).containsExactly("PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1300.00");
    }

    @Test
    void leMontantOuLePourcentageDeLEmployeurEnDispense() {
        assertThat(lignes(plan("04a", employeur("MONTANT", 0.01)))).containsExactly("EMPLOYEUR CP 0.01", "CPF_SALARIE CP 1449.99");
        assertThat(lignes(plan("04a", employeur("POURCENTAGE", 10)))).containsExactly("EMPLOYEUR CP 145.00", "CPF_SALARIE CP 1305.00");
        assertThat(lignes(plan("04a", employeur("MONTANT", 0)))).containsExactly("PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1300.00");
    }

    @Test
    void lEmployeurQuiPrendLeResteEnDispenseSilEnResteUn() {
        assertThat(lignes(plan("04a", avec(employeur("RESTE", null), "formation.prixHt", 1800)))).containsExactly("CPF_SALARIE CP 1500.00", "EMPLOYEUR CP 300.00");
        assertThat(lignes(plan("04a", avec(employeur("RESTE", null), "formation.prixHt", 1500)))).containsExactly("PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1350.00");
        assertThat(lignes(plan("04a", avec(employeur("RESTE", null), "formation.prixHt", 1500.01)))).containsExactly("CPF_SALARIE CP 1500.00", "EMPLOYEUR CP 0.01");
    }

    /** What the OPCO pays before the account leaves less to an employer who takes the rest, or nothing. */
    @Test
    void lEmployeurQuiPrendLeResteNEnDispensePasSiLOpcoNeLuiEnLaissePas() {
        Object[] compte = {"beneficiaire.cpf.accordTitulaire", true, "formation.certification.type", "RNCP", "formation.surTempsDeTravail", false};
        assertThat(lignes(plan("15a", avec(compte, "beneficiaire.cpf.soldeEuros", 1000))))
                .containsExactly("PLAN_OPCO CP 840.00", "PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 270.00");
        assertThat(lignes(plan("15a", avec(compte, "beneficiaire.cpf.soldeEuros", 100))))
                .containsExactly("PLAN_OPCO CP 840.00", "CPF_SALARIE CP 100.00", "EMPLOYEUR CP 320.00");
    }

    @Test
    void lEmployeurQuiNePaieQueLeTransportNEnDispensePas() {
        assertThat(lignes(plan("04a", avec(employeur("RESTE", null), "formation.prixHt", 1500, "frais.transport", 40))))
                .containsExactly("PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1350.00", "EMPLOYEUR TR 40.00");
    }

    @Test
    void elleNEstPasDueSiLeCompteNeSertPas() {
        assertThat(ecarte(plan("06b"), "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P1");
        assertThat(ecarte(plan("04a", "beneficiaire.cpf.soldeEuros", 0), "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P1");
    }

    @Test
    void elleSeConfirmeAvecLeCompte() {
        PlanDeFinancement plan = plan("04a", "beneficiaire.cpf.soldeEuros", null);
        assertThat(lignes(plan)).isEmpty();
        assertThat(ecarte(plan, "PARTICIPATION_CPF")).isEqualTo("A_CONFIRMER CPF-P1 beneficiaire.cpf.soldeEuros");
    }

    @Test
    void laMachineNeProposeJamaisDeLaPayerDeuxFois() {
        PlanDeFinancement plan = plan("04a", "formation.prixHt", 1800, "dossier.apportPersonnelPropose", 400);
        assertThat(lignes(plan)).containsExactly("PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1500.00", "APPORT_PERSONNEL CP 150.00");
    }

    @Test
    void laHausseAnnonceePour2027EstUnConseil() {
        assertThat(annonce("2026-10-02")).isTrue();
        assertThat(annonce("2026-10-01")).isFalse();
    }

    private static boolean annonce(String souscription) {
        return plan("04a", "dateDepot", souscription, "formation.debut", "2026-12-01").conseils().stream().anyMatch(c -> c.libelle().contains("en 2027"));
    }

    private static Object[] dotation(String origine, Object montant) {
        return new Object[] {"beneficiaire.cpf.dotations", List.of(Map.of("origine", origine, "montant", montant))};
    }

    private static Object[] employeur(String mode, Object valeur) {
        return new Object[] {"dossier.contributionEmployeur", valeur == null ? Map.of("mode", mode) : Map.of("mode", mode, "valeur", valeur)};
    }
}
