package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Revenus.dit;
import static fr.crefop.conference.financement.regime2019.Revenus.mois;
import static fr.crefop.conference.financement.regime2019.Revenus.paye;
import static fr.crefop.conference.financement.regime2019.Revenus.periodes;
import static fr.crefop.conference.financement.regime2019.Revenus.revenu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Parametre;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has ARE or ASP on the first day keeps it, and what follows when rights end during the training (REM-1 to REM-3). */
class RemunerationIndemniseeTest {

    private static Object[] are(Object... changements) {
        return avec(new Object[] {"beneficiaire.allocation.type", "ARE", "beneficiaire.allocation.montantMensuel", 1240,
                "beneficiaire.allocation.finDroits", "2026-10-31"}, changements);
    }

    private static Object[] asp(Object... changements) {
        return avec(new Object[] {"beneficiaire.statut", "ADHERENT_CSP", "beneficiaire.allocation.type", "ASP",
                "beneficiaire.allocation.montantMensuel", 1800, "beneficiaire.allocation.finDroits", "2027-06-30"}, changements);
    }

    private static Object[] avec(Object[] situation, Object... changements) {
        return Stream.concat(Stream.of(situation), Stream.of(changements)).toArray();
    }

    @Test
    void larefPuisLaRffSEnchainentALaFinDesDroits() {
        assertThat(dit("AIF", are())).isEqualTo("AREF 4031.30 FRANCE_TRAVAIL");
        assertThat(periodes(paye("AIF", are()))).containsExactly("AREF 2026-09-01 2026-10-31 2480.00 1240.00", "RFF 2026-11-01 2026-12-31 1551.30 775.65");
        assertThat(paye("AIF", are()).justification().calcul().replace('\u00a0', ' '))
                .isEqualTo("AREF 1 240,00 × 2 mois + RFF min(1 240,00 ; 775,65) × 2 mois = 4 031,30");
    }

    @Test
    void unMetierHorsDeLaListeNeDonneRienApresLaFinDesDroits() {
        assertThat(dit("AIF", are("formation.metierEligibleRff", false))).isEqualTo("AREF 2480.00 FRANCE_TRAVAIL");
        assertThat(mois(paye("AIF", are("formation.metierEligibleRff", false)))).containsExactly("2026-09 AREF 1240.00", "2026-10 AREF 1240.00");
        assertThat(paye("AIF", are("formation.metierEligibleRff", false)).mois()).hasSize(4)
                .last().satisfies(decembre -> assertThat(decembre.total()).hasToString("0.00"));
    }

    @Test
    void unMetierInconnuNePaiePasLaRffEtEstDemande() {
        assertThat(dit("AIF", are("formation.metierEligibleRff", null))).isEqualTo("AREF 2480.00 FRANCE_TRAVAIL");
        assertThat(revenu("AIF", are("formation.metierEligibleRff", null)).manques()).contains("formation.metierEligibleRff");
    }

    @Test
    void lesDroitsFinissentAuMilieuDUnMois() {
        var paye = paye("AIF", are("beneficiaire.allocation.finDroits", "2026-10-15"));
        assertThat(periodes(paye)).containsExactly("AREF 2026-09-01 2026-10-15 1860.00 1240.00", "RFF 2026-10-16 2026-12-31 1939.13 775.65");
        assertThat(mois(paye)).containsExactly("2026-09 AREF 1240.00", "2026-10 AREF 620.00", "2026-10 RFF 387.83", "2026-11 RFF 775.65", "2026-12 RFF 775.65");
    }

    @Test
    void lesDroitsQuiFinissentLeDernierJourNAppellentAucunRelais() {
        assertThat(dit("AIF", are("beneficiaire.allocation.finDroits", "2026-12-31"))).isEqualTo("AREF 4960.00 FRANCE_TRAVAIL");
        assertThat(dit("AIF", are("beneficiaire.allocation.finDroits", "2026-12-29"))).isEqualTo("AREF 4944.53 FRANCE_TRAVAIL");
    }

    @Test
    void laRffEstLaDerniereAllocationQuandElleEstPlusBasse() {
        assertThat(dit("AIF", are("beneficiaire.allocation.montantMensuel", 700))).isEqualTo("AREF 2800.00 FRANCE_TRAVAIL");
    }

    @Test
    void leCpfSeulMaintientLareMaisNOuvrePasLaRff() {
        assertThat(dit("CPF_DE", are("dossier.validationPoleEmploi", false))).isEqualTo("AREF 2480.00 FRANCE_TRAVAIL");
    }

    @Test
    void sansCpfLareContinueSiLaFormationEstValidee() {
        assertThat(dit("REGION_PRF", are())).startsWith("AREF");
        assertThat(dit("REGION_PRF", are("dossier.validationPoleEmploi", false))).isEqualTo("rien");
        assertThat(dit("REGION_PRF", are("dossier.validationPoleEmploi", null))).isEqualTo("rien");
        assertThat(revenu("REGION_PRF", are("dossier.validationPoleEmploi", null)).manques()).contains("dossier.validationPoleEmploi");
    }

    @Test
    void quaranteHeuresPileSuffisentTrenteNeufNon() {
        assertThat(dit("CPF_DE", are("formation.heuresCentre", 40))).startsWith("AREF");
        assertThat(dit("CPF_DE", are("formation.heuresCentre", 39))).isEqualTo("rien");
        assertThat(dit("CPF_DE", are("formation.heuresCentre", 39, "formation.heuresEntreprise", 1))).startsWith("AREF");
        assertThat(revenu("CPF_DE", are("formation.heuresCentre", 39, "formation.heuresEntreprise", null)).manques()).contains("formation.heuresEntreprise");
    }

    @Test
    void larefNeDescendPasSousSonPlancher() {
        assertThat(dit("AIF", are("beneficiaire.allocation.montantMensuel", 400, "beneficiaire.allocation.finDroits", "2027-12-31")))
                .isEqualTo("AREF 2758.80 FRANCE_TRAVAIL");
        assertThat(dit("AIF", are("beneficiaire.allocation.montantMensuel", null, "beneficiaire.allocation.finDroits", "2027-12-31")))
                .isEqualTo("AREF 2758.80 FRANCE_TRAVAIL");
        assertThat(revenu("AIF", are("beneficiaire.allocation.montantMensuel", null)).manques()).contains("beneficiaire.allocation.montantMensuel");
    }

    @Test
    void uneAllocationDontLaNatureOuLaFinEstInconnueGardeSaPlace() {
        assertThat(dit("AIF", "beneficiaire.allocation.type", null)).isEqualTo("rien");
        assertThat(revenu("AIF", "beneficiaire.allocation.type", null).manques()).containsExactly("beneficiaire.allocation.type");
        assertThat(dit("AIF", are("beneficiaire.allocation.finDroits", null))).isEqualTo("rien");
        assertThat(revenu("AIF", are("beneficiaire.allocation.finDroits", null)).manques()).containsExactly("beneficiaire.allocation.finDroits");
    }

    @Test
    void quiNAPlusDeDroitsLePremierJourALaRemunerationDeStage() {
        assertThat(dit("AIF", are("beneficiaire.allocation.finDroits", "2026-08-31"))).isEqualTo("RFFT 3102.60 FRANCE_TRAVAIL");
        assertThat(dit("AIF", are("beneficiaire.allocation.finDroits", "2026-09-01"))).startsWith("AREF");
    }

    @Test
    void lAspContinueDuMontantSaisi() {
        assertThat(dit("CPF_DE", asp("formation.fin", null, "formation.dureeMois", 2.5, "formation.debut", "2026-10-05")))
                .isEqualTo("ASP 4500.00 FRANCE_TRAVAIL");
        assertThat(dit("CPF_DE", asp("beneficiaire.allocation.montantMensuel", null))).isEqualTo("rien");
        assertThat(revenu("CPF_DE", asp("beneficiaire.allocation.montantMensuel", null)).manques()).contains("beneficiaire.allocation.montantMensuel");
    }

    @Test
    void lAdherentAuCspSansAspALAre() {
        assertThat(dit("CPF_DE", are("beneficiaire.statut", "ADHERENT_CSP"))).startsWith("AREF");
    }

    @Test
    void laRffEcarteBilanVaePermisLegerEtCreation() {
        for (String exclu : new String[] {"formation.bilanDeCompetences", "formation.vae", "formation.creationEntreprise"}) {
            assertThat(dit("AIF", are(exclu, true))).as(exclu).isEqualTo("AREF 2480.00 FRANCE_TRAVAIL");
            assertThat(revenu("AIF", are(exclu, null)).manques()).contains(exclu);
        }
        assertThat(dit("AIF", are("formation.permis", "LEGER"))).isEqualTo("AREF 2480.00 FRANCE_TRAVAIL");
        assertThat(dit("AIF", are("formation.permis", "GROUPE_LOURD"))).isEqualTo("AREF 4031.30 FRANCE_TRAVAIL");
    }

    @Test
    void laRffDemandeUneQualificationReconnue() {
        assertThat(dit("AIF", are("formation.certification.type", "RS"))).isEqualTo("AREF 2480.00 FRANCE_TRAVAIL");
        assertThat(revenu("AIF", are("formation.certification", null)).manques()).contains("formation.certification.type");
    }

    @Test
    void laRffSePrescritJusquALaFinDe2026() {
        Object[] en2027 = are("formation.debut", "2027-01-04", "formation.fin", "2027-06-30", "beneficiaire.allocation.finDroits", "2027-02-28");
        assertThat(periodes(paye("AIF", avec(en2027, "depots.PRESCRIPTION", "2026-12-31")))).hasSize(2);
        assertThat(periodes(paye("AIF", avec(en2027, "depots.PRESCRIPTION", "2027-01-01")))).hasSize(1);
    }

    @Test
    void leJourQuiSuitLaFinDesDroitsChoisitLePlafondDeLaRff() {
        Object[] printemps = are("formation.debut", "2026-01-01", "formation.fin", "2026-06-30");
        assertThat(paye("AIF", avec(printemps, "beneficiaire.allocation.finDroits", "2026-03-30")).periodes().get(1).montantMensuel()).hasToString("769.49");
        assertThat(paye("AIF", avec(printemps, "beneficiaire.allocation.finDroits", "2026-03-31")).periodes().get(1).montantMensuel()).hasToString("775.65");
    }

    /** Nobody read the ceilings of 2023 and of 2025: they are those of the RFFT (CF-10). */
    @ParameterizedTest(name = "droits finis le {0} : à confirmer {1}")
    @CsvSource({"2023-03-30, false", "2023-03-31, true", "2024-03-30, true", "2024-03-31, false", "2025-03-31, true", "2026-03-30, true", "2026-03-31, false"})
    void unPlafondDeRffDeduitDeLaRfftEstAConfirmer(LocalDate finDroits, boolean aConfirmer) {
        var paye = paye("AIF", are("formation.debut", finDroits.minusMonths(2), "formation.fin", finDroits.plusMonths(2), "beneficiaire.allocation.finDroits", finDroits));
        assertThat(paye.justification().parametres()).filteredOn(p -> p.cle().equals("rff.plafond")).extracting(Parametre::aFixerParLaConference).containsExactly(aConfirmer);
    }

    @Test
    void areEtRffEnsembleDurentMilleQuatreVingtQuinzeJoursAuPlus() {
        var paye = paye("AIF", are("formation.debut", "2023-01-01", "formation.fin", "2026-06-30", "beneficiaire.allocation.finDroits", "2024-12-31"));
        assertThat(paye.periodes().get(1).au()).isEqualTo("2025-12-30");
    }

    @Test
    void laRegionPrendLeRelaisDeLareSurSaPlace() {
        assertThat(periodes(paye("REGION_PRF", are("formation.metierEligibleRff", false)))).containsExactly(
                "AREF 2026-09-01 2026-10-31 2480.00 1240.00", "RPS 2026-11-01 2026-12-31 1551.30 775.65");
        assertThat(paye("REGION_PRF", are("formation.metierEligibleRff", false)).periodes().get(1).payeur()).isEqualTo("REGION_CVL");
    }

    @Test
    void laRegionAttendDeSavoirSiLesDroitsSontFinis() {
        Object[] nonValidee = are("dossier.validationPoleEmploi", false, "beneficiaire.allocation.finDroits", null);
        assertThat(dit("REGION_PRF", nonValidee)).isEqualTo("rien");
        assertThat(revenu("REGION_PRF", nonValidee).manques()).containsExactly("beneficiaire.allocation.finDroits");
        assertThat(dit("REGION_PRF", avec(nonValidee, "beneficiaire.allocation.finDroits", "2026-08-31"))).isEqualTo("RPS 3102.60 REGION_CVL");
    }

    @Test
    void poleEmploiPaieAvant2024() {
        assertThat(dit("AIF", are("formation.debut", "2023-09-01", "formation.fin", "2023-10-31", "beneficiaire.allocation.finDroits", "2024-10-31")))
                .isEqualTo("AREF 2480.00 POLE_EMPLOI");
    }
}
