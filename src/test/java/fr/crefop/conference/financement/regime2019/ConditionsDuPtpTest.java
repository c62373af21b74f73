package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may ask for a projet de transition professionnelle (C.5.1, C.5.2): each condition met, not met, not known. */
class ConditionsDuPtpTest {

    private static final String PAYE = "PTP CP 16200.00";

    /** Temporary worker, in mission. */
    private static final Object[] INTERIM = {"beneficiaire.statut", "INTERIMAIRE", "parcours.heuresMissions18Mois", 1600,
        "parcours.heuresEntrepriseTravailTemporaire", 600, "parcours.finContrat", "2026-06-30"};
    private static final Object[] SPECTACLE = {"beneficiaire.statut", "SALARIE_CDD", "parcours.joursSpectacle24Mois", 60,
        "parcours.finContrat", "2026-06-30"};
    private static final Object[] CDD = {"beneficiaire.statut", "SALARIE_CDD", "parcours.moisCdd12Mois", 5, "parcours.finContrat", "2026-06-30",
        "parcours.demandePendantContrat", true, "formation.surTempsDeTravail", false};

    @ParameterizedTest
    @CsvSource({"SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE"})
    void unSalarieDeDroitPrivePeutLeDemander(String statut) {
        assertThat(lignes(plan("07", "beneficiaire.statut", statut, "parcours.dispenseAnciennete", true, "parcours.finContrat", "2026-09-30",
                "parcours.demandePendantContrat", true))).contains(PAYE);
    }

    @ParameterizedTest
    @CsvSource({"DEMANDEUR_EMPLOI", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC"})
    void personneDAutreNePeutLeDemander(String statut) {
        assertThat(ecarte(plan("07", "beneficiaire.statut", statut), "PTP")).startsWith("ECARTE").contains("PTP-E7");
    }

    static Stream<Arguments> seuils() {
        return Stream.of(
                arguments(new Object[0], "parcours.moisSalaries5Ans", 24, 23, "PTP-E1"),
                arguments(new Object[0], "parcours.ancienneteEntrepriseMois", 12, 11, "PTP-E1"),
                arguments(CDD, "parcours.moisSalaries5Ans", 24, 23, "PTP-E2"),
                arguments(CDD, "parcours.moisCdd12Mois", 4, 3, "PTP-E2"),
                arguments(CDD, "parcours.demandePendantContrat", true, false, "PTP-E13"),
                arguments(CDD, "parcours.finContrat", "2026-03-07", "2026-03-06", "PTP-E13"),
                arguments(INTERIM, "parcours.heuresMissions18Mois", 1600, 1599, "PTP-E3"),
                arguments(INTERIM, "parcours.heuresEntrepriseTravailTemporaire", 600, 599, "PTP-E3"),
                arguments(avec(INTERIM, "dateDepot", "2026-06-01"), "parcours.finContrat", "2026-03-07", "2026-03-06", "PTP-E14"),
                arguments(avec(INTERIM, "formation.debut", "2026-07-15"), "parcours.finContrat", "2026-01-15", "2026-01-14", "PTP-E14"),
                arguments(avec(INTERIM, "formation.debut", "2026-07-03"), "parcours.finContrat", "2026-01-03", "2026-01-02", "PTP-E14"),
                arguments(avec(SPECTACLE, "formation.debut", "2026-07-15"), "parcours.finContrat", "2026-01-15", "2026-01-14", "PTP-E14"),
                arguments(new Object[0], "formation.certification.type", "RS", "CQP", "PTP-E8"),
                arguments(new Object[0], "projet.changeDeMetier", true, false, "PTP-E8"),
                arguments(new Object[0], "projet.positionnementFait", true, false, "PTP-E9"),
                arguments(new Object[] {"formation.surTempsDeTravail", false, "formation.prixHt", 500}, "formation.heuresCentre", 30, 29.5, "PTP-E19"));
    }

    @ParameterizedTest
    @MethodSource("seuils")
    void chaqueConditionTientDUnCoteRefuseDeLAutreEtNeDevinePas(Object[] contexte, String donnee, Object tient, Object refuse, String regle) {
        assertThat(lignes(plan("07", avec(contexte, donnee, tient)))).anyMatch(ligne -> ligne.startsWith("PTP CP"));
        assertThat(ecarte(plan("07", avec(contexte, donnee, refuse)), "PTP")).isEqualTo("ECARTE " + regle);
        if (!donnee.equals("formation.heuresCentre")) {
            // A record that is there says its type: unknown, it is not there at all.
            String inconnue = donnee.replace("certification.type", "certification");
            assertThat(ecarte(plan("07", avec(contexte, inconnue, null)), "PTP")).startsWith("A_CONFIRMER " + regle).contains(inconnue);
        }
    }

    @ParameterizedTest
    @CsvSource({"parcours.dispenseAnciennete", "beneficiaire.rqth", "beneficiaire.autreBeneficiaireObligationEmploi"})
    void uneDispenseLeveTouteAnciennete(String dispense) {
        assertThat(lignes(plan("07", "parcours.ancienneteEntrepriseMois", 1, "parcours.moisSalaries5Ans", 1, dispense, true))).contains(PAYE);
        assertThat(lignes(plan("07", avec(INTERIM, "parcours.heuresMissions18Mois", 10, "parcours.heuresEntrepriseTravailTemporaire", 10, dispense, true)))).contains(PAYE);
        assertThat(lignes(plan("07", avec(SPECTACLE, "parcours.joursSpectacle24Mois", 10, dispense, true)))).contains(PAYE);
    }

    @Test
    void sansSavoirSiElleEstHandicapeeSonAncienneteTropCourteResteAConfirmer() {
        assertThat(ecarte(plan("07", "parcours.ancienneteEntrepriseMois", 11, "beneficiaire.rqth", null), "PTP"))
                .isEqualTo("A_CONFIRMER PTP-E1 beneficiaire.rqth");
    }

    @Test
    void lIntermittentCompteSesJoursEtNonSesMoisDeCdd() {
        assertThat(lignes(plan("07", SPECTACLE))).contains(PAYE);
        assertThat(ecarte(plan("07", avec(SPECTACLE, "parcours.joursSpectacle24Mois", 59)), "PTP")).isEqualTo("ECARTE PTP-E4");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-10, 6, true", "2026-05-11, 6, false", "2026-07-09, 5.9, true", "2026-07-10, 5.9, false", "2026-07-09, 0, true"})
    void lEmployeurEstPrevenuSoixanteOuCentVingtJoursAvant(String demande, double absence, boolean assezTot) {
        Object[] changements = {"depots.EMPLOYEUR", demande, "projet.interruptionContinueMois", absence};
        if (assezTot) {
            assertThat(lignes(plan("07", changements))).contains(PAYE);
        } else {
            assertThat(ecarte(plan("07", changements), "PTP")).isEqualTo("ECARTE PTP-E10");
        }
    }

    @Test
    void sansLaDureeDeLAbsenceLaDemandeFaiteEntreSoixanteEtCentVingtJoursResteAConfirmer() {
        Object[] inconnue = {"projet.interruptionContinueMois", null};
        assertThat(ecarte(plan("07", avec(inconnue, "depots.EMPLOYEUR", "2026-06-30")), "PTP"))
                .isEqualTo("A_CONFIRMER PTP-E10 projet.interruptionContinueMois");
        assertThat(lignes(plan("07", avec(inconnue, "depots.EMPLOYEUR", "2026-05-10")))).contains(PAYE);
        assertThat(ecarte(plan("07", avec(inconnue, "depots.EMPLOYEUR", "2026-07-10")), "PTP")).isEqualTo("ECARTE PTP-E10");
    }

    @Test
    void horsDuTempsDeTravailRienNEstDemandeALEmployeur() {
        assertThat(lignes(plan("07", "depots.EMPLOYEUR", "2026-09-01", "formation.surTempsDeTravail", false))).contains(PAYE);
        assertThat(ecarte(plan("07", "depots.EMPLOYEUR", "2026-09-01", "formation.surTempsDeTravail", null), "PTP"))
                .contains("PTP-E10 formation.surTempsDeTravail");
    }

    @ParameterizedTest
    @CsvSource({"6, 2021-09-07, true", "6, 2021-09-08, false", "0.5, 2026-03-07, true", "0.5, 2026-03-08, false", "12, 2020-09-07, true", "12, 2020-09-08, false"})
    void onAttendDixFoisLaDureeDuProjetPrecedentEntreSixMoisEtSixAns(double duree, String fin, boolean attendu) {
        Object[] changements = {"parcours.dernierPtp.dureeMois", duree, "parcours.dernierPtp.fin", fin};
        if (attendu) {
            assertThat(lignes(plan("07", changements))).contains(PAYE);
        } else {
            assertThat(ecarte(plan("07", changements), "PTP")).isEqualTo("ECARTE PTP-E12");
        }
    }

    @Test
    void unProjetPrecedentSansSesDatesResteAConfirmer() {
        assertThat(ecarte(plan("07", "parcours.dernierPtp.dureeMois", 6), "PTP")).isEqualTo("A_CONFIRMER PTP-E12 parcours.dernierPtp.fin");
        assertThat(ecarte(plan("07", "parcours.dernierPtp.fin", "2020-01-01"), "PTP")).isEqualTo("A_CONFIRMER PTP-E12 parcours.dernierPtp.dureeMois");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, true", "2026-12-31, false"})
    void apresUnCddLaFormationCommenceDansLesSixMoisJourPourJour(String debut, boolean attendu) {
        Object[] changements = {"formation.debut", debut};
        if (attendu) {
            assertThat(lignes(plan("09b", changements))).contains("PTP CP 9900.00");
        } else {
            assertThat(ecarte(plan("09b", changements), "PTP")).isEqualTo("ECARTE PTP-E13");
        }
    }

    @Test
    void pendantLeCddLEmployeurDonneSonAccord() {
        Object[] surTemps = avec(CDD, "formation.surTempsDeTravail", true);
        assertThat(lignes(plan("07", surTemps))).contains(PAYE);
        assertThat(ecarte(plan("07", avec(surTemps, "dossier.accordEmployeur", false)), "PTP")).isEqualTo("ECARTE PTP-E13");
        assertThat(ecarte(plan("07", avec(surTemps, "dossier.accordEmployeur", null)), "PTP")).isEqualTo("A_CONFIRMER PTP-E13 dossier.accordEmployeur");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-07, true", "2026-06-08, false"})
    void leDossierArriveATransitionsProTroisMoisAvant(String depot, boolean attendu) {
        if (attendu) {
            assertThat(lignes(plan("07", "depots.PTP", depot))).contains(PAYE);
        } else {
            assertThat(ecarte(plan("07", "depots.PTP", depot), "PTP")).isEqualTo("ECARTE PTP-E15");
        }
    }

    @Test
    void uneCertificationQuiNEstPlusEnVigueurNeSePaiePas() {
        assertThat(ecarte(plan("07", "formation.certification.active", false), "PTP")).isEqualTo("ECARTE PTP-E8");
    }

    private static Arguments arguments(Object[] contexte, String donnee, Object tient, Object refuse, String regle) {
        return Arguments.of(contexte, donnee, tient, refuse, regle);
    }

    private static Object[] avec(Object[] contexte, Object... autres) {
        Object[] tous = Arrays.copyOf(contexte, contexte.length + autres.length);
        System.arraycopy(autres, 0, tous, contexte.length, autres.length);
        return tous;
    }
}
