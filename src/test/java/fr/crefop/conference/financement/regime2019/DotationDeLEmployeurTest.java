package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an employer accepts to pay for somebody out of work: a dotation stands beside the AIF, the rest that it takes does not (adr/0057). */
class DotationDeLEmployeurTest {

    private static final String CONTRIBUTION = "dossier.contributionEmployeur";
    private static final Object[] AIF_LIMITEE = {"dossier.montantsAccordes", Map.of("AIF", 3000)};

    @Test
    void saDotationEstServieAvantLeCompteEtLAifLaComplete() {
        assertThat(lignes(plan("01", CONTRIBUTION, Map.of("mode", "MONTANT", "valeur", 785.01))))
                .containsExactly("EMPLOYEUR CP 785.01", "CPF_DE CP 2340.00", "AIF CP 3174.99");
        assertThat(lignes(plan("01", CONTRIBUTION, Map.of("mode", "POURCENTAGE", "valeur", 10))))
                .containsExactly("EMPLOYEUR CP 630.00", "CPF_DE CP 2340.00", "AIF CP 3330.00");
    }

    @Test
    void ilLaDitAvecSaRegleEtSaSource() {
        PlanDeFinancement plan = plan("01", CONTRIBUTION, Map.of("mode", "MONTANT", "valeur", 785));

        assertThat(plan.contributions().get(0).justification()).satisfies(justification -> {
            assertThat(justification.calcul()).endsWith("785,00) = 785,00");
            assertThat(justification.regles()).containsExactly("EMP-M");
            assertThat(justification.parametres()).extracting(PlanDeFinancement.Parametre::source).containsExactly("donnée de la demande");
        });
    }

    @ParameterizedTest(name = "{0}, {1} : {2}")
    @CsvSource({"DEMANDEUR_EMPLOI, MONTANT, paie", "ADHERENT_CSP, MONTANT, paie", "SALARIE_CDI, MONTANT, paie", "INDEPENDANT, MONTANT, ECARTE EMP-M",
        "AGENT_PUBLIC, MONTANT, ECARTE EMP-M", "DEMANDEUR_EMPLOI, AUCUNE, ECARTE EMP-M"})
    void celuiDUnePersonneEmployeeOuSansEmploi(String statut, String mode, String attendu) {
        Object contribution = "AUCUNE".equals(mode) ? Map.of("mode", mode) : Map.of("mode", mode, "valeur", 500);
        assertThat(dit(plan("01", "beneficiaire.statut", statut, CONTRIBUTION, contribution), "EMPLOYEUR")).isEqualTo(attendu);
    }

    @Test
    void ceQuIlAccepteSansQuOnLeSacheResteAConfirmer() {
        assertThat(dit(plan("04a", CONTRIBUTION, null), "EMPLOYEUR")).isEqualTo("A_CONFIRMER EMP-M dossier.contributionEmployeur");
        assertThat(dit(plan("01", CONTRIBUTION, Map.of("mode", "MONTANT")), "EMPLOYEUR")).isEqualTo("A_CONFIRMER EMP-M dossier.contributionEmployeur.valeur");
    }

    /** K presumes no dotation. */
    @ParameterizedTest
    @CsvSource({"DEMANDEUR_EMPLOI", "ADHERENT_CSP"})
    void uneDemandeQuiNEnDitRienNAttendAucunEmployeurDUnePersonneSansEmploi(String statut) {
        assertThat(dit(plan("01", "beneficiaire.statut", statut, CONTRIBUTION, null), "EMPLOYEUR")).isEqualTo("SANS_OBJET EMP-M");
        assertThat(lignes(plan("01", CONTRIBUTION, null))).containsExactly("CPF_DE CP 2340.00", "AIF CP 3960.00");
    }

    @Test
    void ceQuIlPaieLuiMemeDuResteExclutLAif() {
        PlanDeFinancement parLaAif = plan("01", CONTRIBUTION, Map.of("mode", "RESTE"));
        assertThat(lignes(parLaAif)).containsExactly("CPF_DE CP 2340.00", "AIF CP 3960.00");
        assertThat(dit(parLaAif, "EMPLOYEUR")).isEqualTo("ECARTE C.15");

        PlanDeFinancement parLui = plan("01", avec(AIF_LIMITEE, CONTRIBUTION, Map.of("mode", "RESTE")));
        assertThat(lignes(parLui)).containsExactly("CPF_DE CP 2340.00", "EMPLOYEUR CP 3960.00");
        assertThat(dit(parLui, "AIF")).isEqualTo("ECARTE C.15");
    }

    /** BO2 names the employer of the CSP, and no other. */
    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"ADHERENT_CSP, RFF", "DEMANDEUR_EMPLOI, AREF"})
    void saDotationNeRelaieLAllocationQueDUnAdherentDuCsp(String statut, String dernier) {
        PlanDeFinancement plan = plan("01", "beneficiaire.statut", statut, "beneficiaire.allocation.finDroits", "2026-10-31", "formation.metierEligibleRff", true,
                "hypotheses.exclure", List.of("AIF"), CONTRIBUTION, Map.of("mode", "MONTANT", "valeur", 500));

        assertThat(plan.remuneration().periodes()).last().extracting(PlanDeFinancement.PeriodeDeRevenu::dispositif).isEqualTo(dernier);
    }

    /** Nothing is gained by leaving what an employer accepts to pay out of the plan: not even the mobility that the AIF would bring. */
    @Test
    void aucunPlanNeLaLaisseDeCotePourQueLAifPaie() {
        PlanDeFinancement plan = plan("01", "formation.prixHt", 1500, "beneficiaire.cpf.soldeEuros", 1200, "frais.transport", 500, "frais.jours", 20,
                "frais.kmAllerRetour", 300, "beneficiaire.allocation.type", "AUCUNE", CONTRIBUTION, Map.of("mode", "MONTANT", "valeur", 400));

        assertThat(lignes(plan)).contains("EMPLOYEUR CP 400.00", "CPF_DE CP 1100.00");
    }

    @Test
    void laConferencePeutEnDeciderAutrement() {
        assertThat(lignes(plan("01", avec(AIF_LIMITEE, CONTRIBUTION, Map.of("mode", "RESTE"), "hypotheses.cumul.aif.employeur", "OUI"))))
                .containsExactly("CPF_DE CP 2340.00", "AIF CP 3000.00", "EMPLOYEUR CP 960.00");
    }
}
