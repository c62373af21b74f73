package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static fr.crefop.conference.financement.Atelier.lignes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the account in euros pays, under which ceiling, and what others pay through it (C.3). */
class CompteEnEurosTest {

    private static final Map<String, Object> REGION = Map.of("origine", "REGION", "montant", 500);

    @ParameterizedTest(name = "souscription du {0} : {1}")
    @CsvSource({"2026-02-25, 3000.00", "2026-02-26, 1500.00"})
    void lePlafondDuRepertoireSpecifiqueVautDuJourDeLaSouscription(String souscription, String montant) {
        assertThat(lignes(plan("03a", "depots.CPF", souscription, "formation.prixHt", 3000))).containsExactly("CPF_DE CP " + montant);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"RNCP, 3000.00", "BLOC_RNCP, 3000.00", "CLEA, 3000.00", "RS, 1500.00"})
    void seulLeRepertoireSpecifiqueEstPlafonne(String certification, String montant) {
        assertThat(lignes(plan("03a", "formation.prixHt", 3000, "formation.certification.type", certification))).containsExactly("CPF_DE CP " + montant);
    }

    @Test
    void unBilanDeCompetencesAUnAutrePlafond() {
        assertThat(lignes(plan("03a", BILAN))).containsExactly("CPF_DE CP 1600.00");
        assertThat(lignes(plan("03a", avec(BILAN, "dateDepot", "2026-02-25")))).containsExactly("CPF_DE CP 2400.00");
    }

    private static final Object[] BILAN = {"formation.certification.type", "AUCUNE", "formation.bilanDeCompetences", true, "formation.heuresCentre", 24};

    @Test
    void lesDotationsSontHorsDuPlafond() {
        PlanDeFinancement plan = plan("03a", "formation.prixHt", 2400, "beneficiaire.cpf.dotations", List.of(REGION, Map.of("origine", "OPCO", "montant", 250.5)));
        assertThat(lignes(plan)).containsExactly("DOTATION_CPF CP 750.50", "CPF_DE CP 1500.00");
        assertThat(plan.contributions().get(0).financeur()).isEqualTo("CAISSE_DES_DEPOTS");
        assertThat(plan.contributions().get(0).justification().calcul()).isEqualTo("Région 500,00 + OPCO 250,50 = 750,50");
        assertThat(plan.contributions().get(0).justification().parametres()).extracting(p -> p.valeur()).containsExactly("750,50\u00a0€");
    }

    @Test
    void uneDotationNePaieJamaisPlusQueLeCout() {
        assertThat(lignes(plan("03a", "beneficiaire.cpf.dotations", List.of(Map.of("origine", "REGION", "montant", 9000)))))
                .containsExactly("DOTATION_CPF CP 2400.00");
    }

    @Test
    void leCompteEtLesDotationsPaientAussiLaValidation() {
        assertThat(lignes(plan("01", "frais.validation", 300, "beneficiaire.cpf.soldeEuros", 6500, "dossier.validationPoleEmploi", false)))
                .containsExactly("CPF_DE CP 6300.00", "CPF_DE VAL 200.00");
        assertThat(lignes(plan("04a", "frais.validation", 100, "beneficiaire.cpf.dotations", List.of(Map.of("origine", "REGION", "montant", 1500)))))
                .containsExactly("DOTATION_CPF CP 1450.00", "DOTATION_CPF VAL 50.00", "PARTICIPATION_CPF VAL 50.00");
    }

    @Test
    void unCompteVideNEstRefuseQueSansDotation() {
        assertThat(ecarte(plan("03a", "beneficiaire.cpf.soldeEuros", 0), "CPF_DE")).isEqualTo("ECARTE CPF-E3");
        PlanDeFinancement dote = plan("03a", "beneficiaire.cpf.soldeEuros", 0, "beneficiaire.cpf.dotations", List.of(REGION));
        assertThat(lignes(dote)).containsExactly("DOTATION_CPF CP 500.00");
        assertThat(ecarte(dote, "CPF_DE")).isEqualTo("ECARTE CPF-M2");
    }

    @Test
    void unSoldeInconnuResteAConfirmer() {
        assertThat(ecarte(plan("03a", "beneficiaire.cpf.soldeEuros", null), "CPF_DE")).startsWith("A_CONFIRMER CPF-E3 beneficiaire.cpf.soldeEuros");
        PlanDeFinancement dote = plan("03a", "beneficiaire.cpf.soldeEuros", null, "beneficiaire.cpf.dotations", List.of(REGION));
        assertThat(ecarte(dote, "CPF_DE")).isEqualTo("A_CONFIRMER CPF-E3 beneficiaire.cpf.soldeEuros");
        assertThat(lignes(dote)).containsExactly("DOTATION_CPF CP 500.00");
    }

    @Test
    void leTitulaireQuiRefuseNUtiliseNiSoldeNiDotation() {
        PlanDeFinancement plan = plan("04a", "beneficiaire.cpf.accordTitulaire", false, "beneficiaire.cpf.dotations", List.of(REGION));
        assertThat(lignes(plan)).isEmpty();
        assertThat(ecarte(plan, "CPF_SALARIE")).isEqualTo("ECARTE CPF-E2");
        assertThat(ecarte(plan, "DOTATION_CPF")).isEqualTo("ECARTE CPF-E2");
        assertThat(ecarte(plan, "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P1");
    }

    @Test
    void sansDotationIlNYARienADire() {
        assertThat(ecarte(plan("04a"), "DOTATION_CPF")).isEqualTo("SANS_OBJET CPF-M1b");
    }

    @Test
    void leCompteDUnSalarieEtaitPayeParLOpcoEn2019() {
        PlanDeFinancement plan = plan("18b", "dateDepot", "2019-03-01", "formation.debut", "2019-09-02");
        assertThat(plan.contributions()).extracting(c -> c.financeur()).containsExactly("OPCO_AKTO");
        assertThat(plan.conseils()).anyMatch(c -> c.libelle().startsWith("En 2019"));
        assertThat(plan("18b", "dateDepot", "2019-11-01", "formation.debut", "2020-01-02").contributions())
                .extracting(c -> c.financeur()).containsExactly("CAISSE_DES_DEPOTS");
    }

    @Test
    void unSoldeQueLAlimentationNePeutPasDonnerEstAVerifier() {
        assertThat(conseille(plan("01", "beneficiaire.cpf.soldeEuros", 8000.01), "Le solde saisi dépasse")).isTrue();
        assertThat(conseille(plan("01", "beneficiaire.cpf.soldeEuros", 8000), "Le solde saisi dépasse")).isFalse();
    }

    private static final String POUR_CE_NIVEAU = "Le solde saisi dépasse ce que l'alimentation annuelle donne à une personne de ce niveau";

    @ParameterizedTest(name = "solde {0}, niveau {1}, RQTH {2}, autre obligation {3} : {4}")
    @CsvSource({"5000, 3, false, false, false", "5000.01, 3, false, false, true", "8000, 8, false, false, true", "8000.01, 3, false, false, false",
        "5000.01, INFERIEUR_A_3, false, false, false", "5000.01, 3, true, false, false", "5000.01, 3, false, true, false",
        "5000.01, , false, false, false", "5000.01, 3, , false, false"})
    void unSoldeAuDelaDeCeQueDonneLeNiveauEstUnDouteJamaisQuandOnNeSaitPas(BigDecimal solde, String niveau, Boolean rqth, Boolean autre, boolean doute) {
        PlanDeFinancement plan = plan("01", "beneficiaire.cpf.soldeEuros", solde, "beneficiaire.niveauDiplome", niveau, "beneficiaire.rqth", rqth,
                "beneficiaire.autreBeneficiaireObligationEmploi", autre);

        assertThat(conseille(plan, POUR_CE_NIVEAU)).isEqualTo(doute);
    }

    @Test
    void leSoldeQuiManqueEstDemande() {
        assertThat(plan("01", "beneficiaire.cpf.soldeEuros", null).conseils()).filteredOn(c -> "beneficiaire.cpf.soldeEuros".equals(c.champ()))
                .extracting(c -> c.effet()).containsExactly("À confirmer tant qu'elle manque : CPF du demandeur d'emploi, Aide individuelle à la formation (AIF)");
    }

    /** The request to the employer is asked outside a période de reconversion only: its written agreement stands for it. */
    @Test
    void ceQueLaDemandeALEmployeurRefuseSeuleUneReconversionLOuvre() {
        assertThat(ecarte(plan("04a", "formation.surTempsDeTravail", true, "dossier.accordEmployeur", true), "CPF_SALARIE")).isEqualTo("ECARTE CPF-E12");
    }
}
