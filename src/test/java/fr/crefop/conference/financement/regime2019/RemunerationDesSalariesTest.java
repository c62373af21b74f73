package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Revenus.dit;
import static fr.crefop.conference.financement.regime2019.Revenus.mois;
import static fr.crefop.conference.financement.regime2019.Revenus.paye;
import static fr.crefop.conference.financement.regime2019.Revenus.periodes;
import static fr.crefop.conference.financement.regime2019.Revenus.revenu;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wage of a projet de transition professionnelle (C.5.4), and the one that the employer keeps up. */
class RemunerationDesSalariesTest {

    private static Object[] cdi(Object... changements) {
        return Stream.concat(Stream.of("beneficiaire.statut", "SALARIE_CDI", "formation.surTempsDeTravail", true, "dossier.accordEmployeur", true,
                "parcours.tauxHoraire", 16, "parcours.salaireMoyen12DerniersMois", 2150), Stream.of(changements)).toArray();
    }

    private static Object[] cdd(Object... changements) {
        return Stream.concat(Stream.of("beneficiaire.statut", "SALARIE_CDD", "parcours.finContrat", "2026-06-30",
                "parcours.salaireMoyen4DerniersMois", 1920), Stream.of(changements)).toArray();
    }

    @Test
    void unSalaireDeDeuxSmicAuPlusEstMaintenuEnEntier() {
        var paye = paye("PTP", cdi("formation.debut", "2026-09-07", "formation.fin", null, "formation.dureeMois", 8, "formation.heuresCentre", 900));
        assertThat(dit(paye)).isEqualTo("PTP 17200.00 TRANSITIONS_PRO_CVL");
        assertThat(paye.justification().regles()).containsExactly("PTP-R1", "PTP-R3");
    }

    @Test
    void auDelaQuatreVingtDixPourcentLaPremiereAnneePuisLePlancherDeDeuxSmic() {
        var paye = paye("PTP", cdi("formation.debut", "2026-10-05", "formation.fin", null, "formation.dureeMois", 14, "formation.heuresCentre", 1500,
                "parcours.salaireMoyen12DerniersMois", 4600));
        assertThat(dit(paye)).isEqualTo("PTP 57148.08 TRANSITIONS_PRO_CVL");
        assertThat(periodes(paye)).containsExactly("PTP 2026-10-05 2027-10-04 49680.00 4140.00", "PTP 2027-10-05 2027-12-04 7468.08 3734.04");
        assertThat(paye.justification().regles()).containsExactly("PTP-R1", "PTP-R4", "PTP-R5");
        assertThat(mois(paye)).hasSize(15).contains("2026-11 PTP 4140.00", "2027-11 PTP 3734.04");
        assertThat(paye.mois().stream().map(m -> m.total().euros()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("57148.08");
    }

    @ParameterizedTest
    @CsvSource({"3734.04, 14936.16, PTP-R3", "3734.05, 14936.16, PTP-R4", "4000, 14936.16, PTP-R4", "5000, 18000.00, PTP-R4"})
    void deuxSmicPileSontMaintenusUnCentimeDePlusEstReduitJusquAuPlancher(String salaire, String total, String regle) {
        var paye = paye("PTP", cdi("parcours.salaireMoyen12DerniersMois", new BigDecimal(salaire)));
        assertThat(paye.total()).hasToString(total);
        assertThat(paye.justification().regles()).contains(regle);
    }

    @Test
    void leSmicEstCeluiDuPremierJourSaufChoixContraire() {
        Object[] avantJuin = cdi("parcours.salaireMoyen12DerniersMois", 3700, "formation.debut", "2026-05-01", "formation.fin", "2026-08-31");
        assertThat(dit("PTP", avantJuin)).isEqualTo("PTP 14584.24 TRANSITIONS_PRO_CVL");
        assertThat(dit("PTP", cdi("parcours.salaireMoyen12DerniersMois", 3700))).isEqualTo("PTP 14800.00 TRANSITIONS_PRO_CVL");
        assertThat(dit("PTP", cdi("parcours.salaireMoyen12DerniersMois", 3700, "hypotheses.ptp.smic.ancre", "DEPOT", "depots.PTP", "2026-05-02")))
                .isEqualTo("PTP 14584.24 TRANSITIONS_PRO_CVL");
    }

    @ParameterizedTest
    @CsvSource({"30, 156000.00", "29.99, 168000.00"})
    void aTempsPartielLePremierTauxDureMilleDeuxCentsHeures(String hebdo, String total) {
        Object[] longue = cdi("parcours.salaireMoyen12DerniersMois", 10000, "formation.fin", null, "formation.dureeMois", 20,
                "formation.heuresCentre", 1500, "formation.heuresHebdo", new BigDecimal(hebdo));
        assertThat(paye("PTP", longue).total()).hasToString(total);
    }

    @Test
    void leRythmeInconnuNEstDemandeQueSIlChangeLaCoupe() {
        Object[] longue = cdi("parcours.salaireMoyen12DerniersMois", 10000, "formation.fin", null, "formation.dureeMois", 20,
                "formation.heuresCentre", 1500, "formation.heuresHebdo", null);
        assertThat(dit("PTP", longue)).isEqualTo("rien");
        assertThat(revenu("PTP", longue).manques()).containsExactly("formation.heuresHebdo");
        assertThat(dit("PTP", cdi("parcours.salaireMoyen12DerniersMois", 10000, "formation.heuresHebdo", null))).isEqualTo("PTP 36000.00 TRANSITIONS_PRO_CVL");
    }

    @Test
    void leSalaireDeReferenceInconnuGardeSaPlaceEtEstDemande() {
        assertThat(dit("PTP EMPLOYEUR", cdi("parcours.salaireMoyen12DerniersMois", null))).isEqualTo("rien");
        assertThat(revenu("PTP", cdi("parcours.salaireMoyen12DerniersMois", null)).manques()).containsExactly("parcours.salaireMoyen12DerniersMois");
        assertThat(revenu("PTP", cdd("parcours.salaireMoyen4DerniersMois", null)).manques()).containsExactly("parcours.salaireMoyen4DerniersMois");
    }

    @Test
    void horsTempsDeTravailLePtpNePaieAucunSalaire() {
        assertThat(dit("PTP", cdi("formation.surTempsDeTravail", false))).isEqualTo("rien");
        assertThat(dit("PTP", cdi("formation.surTempsDeTravail", null))).isEqualTo("rien");
        assertThat(revenu("PTP", cdi("formation.surTempsDeTravail", null)).manques()).containsExactly("formation.surTempsDeTravail");
    }

    @Test
    void apresLaFinDuCddTransitionsProPaie() {
        assertThat(dit("PTP", cdd())).isEqualTo("PTP 7680.00 TRANSITIONS_PRO_CVL");
        assertThat(dit("PTP", cdd("parcours.finContrat", "2026-08-31"))).startsWith("PTP");
        assertThat(dit("PTP", cdd("parcours.finContrat", "2026-09-01"))).isEqualTo("rien");
        assertThat(dit("PTP", cdd("parcours.finContrat", "2026-09-01", "formation.surTempsDeTravail", true))).startsWith("PTP");
        assertThat(revenu("PTP", cdd("parcours.finContrat", null)).manques()).containsExactly("parcours.finContrat");
    }

    @Test
    void lInterimaireEtLIntermittentOntLeSalaireDeLeursMissions() {
        assertThat(dit("PTP", cdd("beneficiaire.statut", "INTERIMAIRE", "parcours.salaireMensuel", 2000))).isEqualTo("PTP 8000.00 TRANSITIONS_PRO_CVL");
        assertThat(paye("PTP", cdd("parcours.joursSpectacle24Mois", 130, "parcours.salaireMensuel", 2000)).justification().regles()).contains("PTP-R2b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEUR", "PLAN_OPCO", "CPF_SALARIE"})
    void surLeTempsDeTravailLEmployeurMaintientLeSalaire(String retenu) {
        Object[] duree = {"formation.fin", null, "formation.dureeMois", 10, "formation.heuresCentre", 320};
        assertThat(dit(retenu, cdi(duree))).isEqualTo("EMPLOYEUR 5120.00 EMPLOYEUR");
        assertThat(paye(retenu, cdi(duree)).montantMensuel()).hasToString("512.00");
        assertThat(dit(retenu, cdi("formation.surTempsDeTravail", false))).isEqualTo("rien");
        assertThat(dit(retenu, cdi("dossier.accordEmployeur", false))).isEqualTo("rien");
        assertThat(revenu(retenu, cdi("dossier.accordEmployeur", null)).manques()).containsExactly("dossier.accordEmployeur");
        assertThat(revenu(retenu, cdi("parcours.tauxHoraire", null)).manques()).containsExactly("parcours.tauxHoraire");
        assertThat(dit(retenu, cdi("beneficiaire.statut", "INDEPENDANT"))).isEqualTo("rien");
    }

    @ParameterizedTest
    @CsvSource({"INTERNE, PR-E5", "EXTERNE, PR-E6"})
    void enPeriodeDeReconversionLEmployeurOuCeluiQuiAccueillePaie(String type, String regle) {
        var paye = paye("PERIODE_RECONVERSION EMPLOYEUR", cdi("projet.reconversion", Map.of("type", type), "formation.fin", null, "formation.dureeMois", 10,
                "formation.heuresCentre", 320, "dossier.accordEmployeur", null));
        assertThat(dit(paye)).isEqualTo("EMPLOYEUR 5120.00 EMPLOYEUR");
        assertThat(paye.justification().regles()).containsExactly(regle);
        assertThat(dit("PERIODE_RECONVERSION", cdi("projet.reconversion", Map.of("type", type), "formation.surTempsDeTravail", false))).isEqualTo("rien");
    }

    @Test
    void unSalaireDontLesJoursSontInconnusSeDitEnUnTout() {
        var paye = paye("EMPLOYEUR", cdi("formation.fin", null, "formation.heuresCentre", 28, "parcours.tauxHoraire", 15));
        assertThat(dit(paye)).isEqualTo("EMPLOYEUR 420.00 EMPLOYEUR");
        assertThat(paye.mois()).isNull();
    }
}
