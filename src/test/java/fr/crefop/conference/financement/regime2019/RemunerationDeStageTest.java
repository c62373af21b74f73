package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Revenus.dit;
import static fr.crefop.conference.financement.regime2019.Revenus.mois;
import static fr.crefop.conference.financement.regime2019.Revenus.paye;
import static fr.crefop.conference.financement.regime2019.Revenus.periodes;
import static fr.crefop.conference.financement.regime2019.Revenus.revenu;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pay of those who have neither ARE nor ASP (REM-4 to REM-9), and its scale (C.11.1). */
class RemunerationDeStageTest {

    private static final String JEUNE = "2004-02-02";

    @Test
    void laifPaieLaRfft() {
        assertThat(dit("AIF")).isEqualTo("RFFT 3102.60 FRANCE_TRAVAIL");
        assertThat(dit("AIF", "beneficiaire.allocation.type", "RSA")).isEqualTo("RFFT 3102.60 FRANCE_TRAVAIL");
    }

    @Test
    void leCpfSeulNePaieAucuneRemuneration() {
        assertThat(dit("CPF_DE")).isEqualTo("rien");
    }

    @Test
    void leCompteAbondeParFranceTravailPaieLaRfftEtPasCeluiDeLaRegion() {
        assertThat(dit("CPF_DE DOTATION_CPF", "beneficiaire.cpf.dotations", List.of(Map.of("origine", "FRANCE_TRAVAIL", "montant", 500)))).startsWith("RFFT");
        assertThat(dit("CPF_DE DOTATION_CPF", "beneficiaire.cpf.dotations", List.of(Map.of("origine", "REGION", "montant", 500)))).isEqualTo("rien");
    }

    /** C.11 is of those who have no job: an employee has her wage. */
    @Test
    void leCompteDUnSalarieAbondeParFranceTravailNePaieAucuneRfft() {
        assertThat(dit("CPF_SALARIE DOTATION_CPF", "beneficiaire.statut", "SALARIE_CDD",
                "beneficiaire.cpf.dotations", List.of(Map.of("origine", "FRANCE_TRAVAIL", "montant", 500)))).isEqualTo("rien");
    }

    @Test
    void laPlaceDeLaRegionPaieLaRps() {
        assertThat(dit("REGION_PRF")).isEqualTo("RPS 3102.60 REGION_CVL");
        assertThat(dit("REGION_SANITAIRE_SOCIAL")).isEqualTo("rien");
    }

    @ParameterizedTest
    @CsvSource({"2008-09-02, 226.48", "2008-09-01, 566.17", "2005-09-02, 566.17", "2005-09-01, 566.17", "2000-09-02, 566.17", "2000-09-01, 775.65"})
    void lAgeDuPremierJourChoisitLaLigne(String naissance, String mensuel) {
        assertThat(paye("AIF", "beneficiaire.dateNaissance", naissance).montantMensuel()).hasToString(mensuel);
    }

    @ParameterizedTest
    @CsvSource({"2001-01-02, 130.34", "1998-06-01, 310.39", "1997-06-01, 339.35", "1985-01-01, 401.09"})
    void en2019LesJeunesMajeursAvaientDeuxTranches(String naissance, String mensuel) {
        assertThat(paye("AIF", "beneficiaire.dateNaissance", naissance, "formation.debut", "2019-01-01", "formation.fin", "2019-02-28").montantMensuel())
                .hasToString(mensuel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentIsole", "mereTroisEnfants", "separeDepuisMoinsTroisAns", "autreSituationParticuliere", "rqth",
            "aTravailleSixMoisSurDouze", "aTravailleDouzeMoisSurVingtQuatre"})
    void uneSituationParticuliereReleveLeMontantDuJeune(String situation) {
        String salaire = "beneficiaire.salaireAnterieurMensuel";
        assertThat(paye("AIF", "beneficiaire.dateNaissance", JEUNE).montantMensuel()).hasToString("566.17");
        assertThat(paye("AIF", "beneficiaire.dateNaissance", JEUNE, "beneficiaire." + situation, true, salaire, 100).montantMensuel()).hasToString("775.65");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentIsole", "mereTroisEnfants", "separeDepuisMoinsTroisAns", "rqth", "aTravailleSixMoisSurDouze",
            "aTravailleDouzeMoisSurVingtQuatre"})
    void uneSituationInconnueEstDemandeeAuJeuneSeul(String situation) {
        var jeune = revenu("AIF", "beneficiaire.dateNaissance", JEUNE, "beneficiaire." + situation, null);
        assertThat(jeune.remuneration().montantMensuel()).hasToString("566.17");
        assertThat(jeune.manques()).containsExactly("beneficiaire." + situation);
        assertThat(revenu("AIF", "beneficiaire." + situation, null).manques()).isEmpty();
    }

    @Test
    void uneSituationConnueDispenseDeDemanderLesAutres() {
        assertThat(revenu("AIF", "beneficiaire.dateNaissance", JEUNE, "beneficiaire.parentIsole", true, "beneficiaire.mereTroisEnfants", null).manques()).isEmpty();
    }

    @Test
    void douzeMoisSurVingtQuatreComptentDepuisJuin2021() {
        Object[] avant = {"beneficiaire.dateNaissance", "1999-01-01", "beneficiaire.aTravailleDouzeMoisSurVingtQuatre", true,
                "formation.debut", "2021-05-31", "formation.fin", "2021-08-31"};
        assertThat(paye("AIF", avant).montantMensuel()).hasToString("500.00");
        avant[5] = "2021-06-01";
        assertThat(paye("AIF", avant).montantMensuel()).hasToString("685.00");
    }

    @ParameterizedTest
    @CsvSource({"1650, 1650.00", "500, 775.65", "3000, 2188.27", "775.65, 775.65", "2188.27, 2188.27"})
    void leTravailleurHandicapeQuiATravailleASonSalaireEntreDeuxBornes(String salaire, String mensuel) {
        assertThat(paye("AIF", "beneficiaire.rqth", true, "beneficiaire.aTravailleSixMoisSurDouze", true,
                "beneficiaire.salaireAnterieurMensuel", new java.math.BigDecimal(salaire)).montantMensuel()).hasToString(mensuel);
    }

    @Test
    void sansSonSalaireLeTravailleurHandicapeAAuMoinsLaLigneDeLAdulte() {
        var paye = revenu("AIF", "beneficiaire.rqth", true, "beneficiaire.aTravailleDouzeMoisSurVingtQuatre", true);
        assertThat(paye.remuneration().montantMensuel()).hasToString("775.65");
        assertThat(paye.manques()).containsExactly("beneficiaire.salaireAnterieurMensuel");
        assertThat(revenu("AIF", "beneficiaire.rqth", null, "beneficiaire.aTravailleSixMoisSurDouze", true).manques()).containsExactly("beneficiaire.rqth");
    }

    @Test
    void laLigneDesNonSalariesDisparaitEnMai2021() {
        Object[] demande = {"beneficiaire.nonSalarieDouzeMois", true, "formation.debut", "2021-04-30", "formation.fin", "2021-06-30"};
        assertThat(paye("AIF", demande).montantMensuel()).hasToString("708.59");
        demande[3] = "2021-05-01";
        assertThat(paye("AIF", demande).montantMensuel()).hasToString("685.00");
        assertThat(revenu("AIF", "beneficiaire.nonSalarieDouzeMois", null, "formation.debut", "2020-01-01", "formation.fin", "2020-06-30").manques())
                .contains("beneficiaire.nonSalarieDouzeMois");
        assertThat(revenu("AIF", "beneficiaire.nonSalarieDouzeMois", null).manques()).isEmpty();
    }

    @Test
    void lePremierAvrilReleveLesFormationsEnCours() {
        var paye = paye("AIF", "formation.debut", "2026-01-01", "formation.fin", "2026-06-30");
        assertThat(periodes(paye)).containsExactly("RFFT 2026-01-01 2026-03-31 2308.47 769.49", "RFFT 2026-04-01 2026-06-30 2326.95 775.65");
        assertThat(paye.total()).hasToString("4635.42");
        assertThat(mois(paye)).containsExactly("2026-01 RFFT 769.49", "2026-02 RFFT 769.49", "2026-03 RFFT 769.49",
                "2026-04 RFFT 775.65", "2026-05 RFFT 775.65", "2026-06 RFFT 775.65");
        assertThat(paye.justification().parametres()).filteredOn(p -> p.cle().equals("rfft.de26")).extracting(p -> p.dateEffet().toString())
                .containsExactly("2025-04-01", "2026-04-01");
    }

    @Test
    void uneFormationQuiFinitLe31MarsOuCommenceLe1erAvrilNAQuUneValeur() {
        assertThat(periodes(paye("AIF", "formation.debut", "2026-01-01", "formation.fin", "2026-03-31"))).hasSize(1);
        assertThat(periodes(paye("AIF", "formation.debut", "2026-04-01", "formation.fin", "2026-06-30"))).hasSize(1);
    }

    @Test
    void leSalaireDuTravailleurHandicapeSuitSesBornes() {
        assertThat(dit("AIF", "formation.debut", "2026-01-01", "formation.fin", "2026-06-30", "beneficiaire.rqth", true,
                "beneficiaire.aTravailleSixMoisSurDouze", true, "beneficiaire.salaireAnterieurMensuel", 2175)).isEqualTo("RFFT 13037.70 FRANCE_TRAVAIL");
    }

    @Test
    void leBaremeDe2021NeVautQuePourCeuxQuiEntrentAlors() {
        assertThat(dit("AIF", "formation.debut", "2021-04-01", "formation.fin", "2021-09-30")).isEqualTo("RFFT 2406.54 POLE_EMPLOI");
    }

    @Test
    void laRpsEstReleveeEnJuillet2022LaRfftEnDecembre() {
        assertThat(dit("AIF", "formation.debut", "2022-06-01", "formation.fin", "2023-01-31")).isEqualTo("RFFT 5534.80 POLE_EMPLOI");
        assertThat(dit("REGION_PRF", "formation.debut", "2022-06-01", "formation.fin", "2023-01-31")).isEqualTo("RPS 5671.80 REGION_CVL");
    }

    @Test
    void aTempsPartielLaRemunerationEstALHeure() {
        Object[] jeune = {"beneficiaire.dateNaissance", JEUNE, "formation.debut", "2026-09-14", "formation.fin", "2026-12-09",
                "formation.heuresCentre", 300, "formation.heuresHebdo", 24};
        assertThat(dit("AIF", jeune)).isEqualTo("RFFT 1119.87 FRANCE_TRAVAIL");
        assertThat(paye("AIF", jeune).justification().calcul().replace('\u00a0', ' ')).isEqualTo("566,17 / 151,67 × 300 h = 1 119,87");
        assertThat(paye("AIF", jeune).montantMensuel()).hasToString("390.65");
        jeune[1] = "1985-02-02";
        assertThat(dit("AIF", jeune)).isEqualTo("RFFT 1534.22 FRANCE_TRAVAIL");
    }

    @Test
    void trenteHeuresPileSontUnTempsPlein() {
        assertThat(dit("AIF", "formation.heuresHebdo", 30)).isEqualTo("RFFT 3102.60 FRANCE_TRAVAIL");
        assertThat(dit("AIF", "formation.heuresHebdo", 29.99)).isEqualTo("RFFT 2863.88 FRANCE_TRAVAIL");
    }

    @Test
    void lesHeuresDUneSemaineSeDeduisentDesSemainesOuSontDemandees() {
        assertThat(dit("AIF", "formation.heuresHebdo", null, "formation.semaines", 16)).isEqualTo("RFFT 3102.60 FRANCE_TRAVAIL");
        assertThat(dit("AIF", "formation.heuresHebdo", null, "formation.semaines", 20)).isEqualTo("RFFT 2863.88 FRANCE_TRAVAIL");
        assertThat(dit("AIF", "formation.heuresHebdo", null)).isEqualTo("rien");
        assertThat(revenu("AIF", "formation.heuresHebdo", null).manques()).containsExactly("formation.heuresHebdo");
        assertThat(revenu("AIF", "formation.heuresHebdo", 20, "formation.heuresEntreprise", null).manques()).containsExactly("formation.heuresEntreprise");
    }

    @Test
    void aTempsPartielLaRpsNeDescendPasSousLAss() {
        Object[] ass = {"beneficiaire.allocation.type", "ASS", "formation.heuresHebdo", 24, "formation.heuresCentre", 100};
        assertThat(dit("REGION_PRF", ass)).isEqualTo("RPS 2337.60 REGION_CVL");
        assertThat(dit("AIF", ass)).isEqualTo("RFFT 511.41 FRANCE_TRAVAIL");
        ass[1] = "RSA";
        assertThat(dit("REGION_PRF", ass)).isEqualTo("RPS 511.41 REGION_CVL");
    }

    @Test
    void uneFormationTropCourteOuTropLongueNePaieRien() {
        assertThat(dit("AIF", "formation.heuresCentre", 39)).isEqualTo("rien");
        assertThat(dit("AIF", "formation.heuresCentre", 40)).startsWith("RFFT");
        assertThat(dit("AIF", "formation.fin", null, "formation.dureeMois", 36)).startsWith("RFFT");
        assertThat(dit("AIF", "formation.fin", null, "formation.dureeMois", 36.5)).isEqualTo("rien");
        assertThat(revenu("AIF", "formation.fin", null).manques()).containsExactly("formation.dureeMois");
    }

    @Test
    void auDelaDeSoixanteSeptAnsLaRemunerationNEstPasDue() {
        assertThat(dit("AIF", "beneficiaire.dateNaissance", "1958-09-02")).startsWith("RFFT");
        assertThat(dit("AIF", "beneficiaire.dateNaissance", "1958-09-01")).isEqualTo("rien");
    }
}
