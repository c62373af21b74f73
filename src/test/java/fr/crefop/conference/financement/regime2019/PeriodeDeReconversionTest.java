package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Période de reconversion, and Pro-A before it (C.6, case CE-14). */
class PeriodeDeReconversionTest {

    private static final String CODE = "PERIODE_RECONVERSION";
    private static final String PAYE = CODE + " CP 2928.00";
    private static final Object[] EXTERNE = {"projet.reconversion.type", "EXTERNE", "projet.reconversion.contratAccueilCdi", false,
        "projet.reconversion.contratAccueilMois", 8};

    /** The request to the employer is late, and nobody knows whether one was needed: in the period its written agreement stands for it. */
    @Test
    void onNASavoirSiElleEstSurLeTempsDeTravailQueSansLaPeriode() {
        Object[] inconnu = {"formation.surTempsDeTravail", null, "depots.EMPLOYEUR", "2026-10-01"};
        assertThat(lignes(plan("14a", inconnu))).containsExactly("PERIODE_RECONVERSION CP 2928.00", "CPF_SALARIE CP 1500.00", "EMPLOYEUR CP 1972.00");
        PlanDeFinancement autre = plan("14a", avec(inconnu, PLAN_DE_L_OPCO));
        assertThat(lignes(autre)).containsExactly("PLAN_OPCO CP 6000.00");
        assertThat(ecarte(autre, "CPF_SALARIE")).isEqualTo("A_CONFIRMER CPF-E12 formation.surTempsDeTravail");
        assertThat(ecarte(autre, "PARTICIPATION_CPF")).isEqualTo("A_CONFIRMER CPF-P1 formation.surTempsDeTravail");
        assertThat(conseille(autre, "Donnée à fournir : Sur le temps de travail")).isTrue();
        assertThat(autre.echeances()).filteredOn(e -> e.regle().equals("CPF-E12")).isNotEmpty().allMatch(PlanDeFinancement.Echeance::aConfirmer);
    }

    /** Known to be on working time, too late: without the period the account pays nothing, so no participation is due. */
    @Test
    void sansLaPeriodeUnCompteTropTardNeDoitAucuneParticipation() {
        PlanDeFinancement plan = plan("14a", avec(PLAN_DE_L_OPCO, "depots.EMPLOYEUR", "2026-10-01"));
        assertThat(lignes(plan)).containsExactly("PLAN_OPCO CP 6000.00");
        assertThat(ecarte(plan, "CPF_SALARIE")).isEqualTo("ECARTE CPF-E12");
        assertThat(ecarte(plan, "PARTICIPATION_CPF")).isEqualTo("ECARTE CPF-P1");
    }

    private static final Object[] PLAN_DE_L_OPCO = {"beneficiaire.cpf.soldeEuros", 300, "dossier.initiativeEmployeur", true, "parcours.effectif", 10,
        "parcours.opco", "OPCO_2I", "parcours.enveloppeOpcoDejaUtilisee", 0, "dossier.contributionEmployeur.mode", "AUCUNE"};

    @Test
    void dansLEntrepriseLeCompteDonneLaMoitieDeSonSoldeEtLEmployeurLeReste() {
        assertThat(lignes(plan("14a"))).containsExactlyInAnyOrder(PAYE, "CPF_SALARIE CP 1500.00", "EMPLOYEUR CP 1972.00");
    }

    @Test
    void laMoitieDUnSoldeImpairNeDepasseJamaisSaMoitie() {
        assertThat(lignes(plan("14a", "beneficiaire.cpf.soldeEuros", 3000.01))).contains("CPF_SALARIE CP 1500.00");
    }

    @Test
    void dansUneAutreEntrepriseLeCompteDonneSansLimite() {
        assertThat(lignes(plan("14a", EXTERNE))).containsExactlyInAnyOrder(PAYE, "CPF_SALARIE CP 3000.00", "EMPLOYEUR CP 472.00");
    }

    /** C.14: only who changes of company has such costs to be paid; the exam may be paid to both. */
    @Test
    void lesFraisAnnexesNeSontPayesQuePourUneAutreEntreprise() {
        Object[] frais = {"frais.transport", 300, "frais.validation", 100, "hypotheses.pr.annexes.TR", 200, "hypotheses.pr.annexes.VAL", 80};
        assertThat(lignes(plan("14a", frais))).contains(CODE + " VAL 80.00").noneMatch(ligne -> ligne.startsWith(CODE + " TR"));
        assertThat(lignes(plan("14a", avec(EXTERNE, frais)))).contains(CODE + " VAL 80.00", CODE + " TR 200.00");
    }

    @Test
    void lApportPersonnelYEstInterdit() {
        Object[] propose = {"dossier.apportPersonnelPropose", 500, "dossier.contributionEmployeur.mode", "AUCUNE"};
        assertThat(lignes(plan("14a", propose))).containsExactlyInAnyOrder(PAYE, "CPF_SALARIE CP 1500.00");
        assertThat(ecarte(plan("14a", propose), "APPORT_PERSONNEL")).isEqualTo("ECARTE PR-M4");
    }

    @Test
    void laParticipationNYEstPasDue() {
        assertThat(ecarte(plan("14a", "dossier.contributionEmployeur.mode", "AUCUNE"), "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P8");
    }

    @ParameterizedTest
    @CsvSource({"150, true", "149.5, false", "450, true", "451, false"})
    void elleDureDeCentCinquanteAQuatreCentCinquanteHeures(double heures, boolean admise) {
        verifier(admise, "PR-E3", "formation.heuresCentre", heures);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "12.5, false"})
    void elleSEtaleSurDouzeMois(double mois, boolean admise) {
        verifier(admise, "PR-E3", "formation.dureeMois", mois);
    }

    @ParameterizedTest
    @CsvSource({"2100, 2100, true", "2101, 3000, false", "600, 500, false", "450, 100, true"})
    void unAccordCollectifPeutAllongerLaFormationMaisPasSansLimite(double heures, double accord, boolean admise) {
        verifier(admise, "PR-E3", "formation.heuresCentre", heures, "projet.reconversion.accordCollectif.heuresMax", accord);
    }

    @ParameterizedTest
    @CsvSource({"36, 36, true", "37, 48, false", "18, 15, false"})
    void unAccordCollectifPeutLEtaler(double mois, double accord, boolean admise) {
        verifier(admise, "PR-E3", "formation.dureeMois", mois, "projet.reconversion.accordCollectif.moisMax", accord);
    }

    @ParameterizedTest
    @CsvSource({"formation.vae, true", "formation.certification.type, CLEA"})
    void cleaEtLaVaeNOntPasDeDuree(String donnee, String valeur) {
        Object dite = valeur.equals("true") ? true : valeur;
        assertThat(lignes(plan("14a", donnee, dite, "formation.heuresCentre", 40))).contains(CODE + " CP 366.00");
        assertThat(lignes(plan("14a", donnee, dite, "formation.heuresCentre", 500))).contains(CODE + " CP 4575.00");
    }

    @Test
    void sansSavoirSiCEstUneVaeUneFormationCourteResteAConfirmer() {
        assertThat(ecarte(plan("14a", "formation.vae", null, "formation.heuresCentre", 140), CODE)).isEqualTo("A_CONFIRMER PR-E3 formation.vae");
    }

    @Test
    void sansLaDureeEnMoisElleResteAConfirmer() {
        assertThat(ecarte(plan("14a", "formation.dureeMois", null), CODE)).isEqualTo("A_CONFIRMER PR-E3 formation.dureeMois");
    }

    @ParameterizedTest
    @CsvSource({"RNCP, true", "BLOC_RNCP, true", "CQP, true", "CLEA, true", "RS, false", "AUCUNE, false"})
    void elleMeneAUneCertification(String type, boolean admise) {
        verifier(admise, "PR-E2", "formation.certification.type", type);
    }

    @Test
    void sansSavoirACeAQuoiElleMeneElleResteAConfirmer() {
        assertThat(ecarte(plan("14a", "formation.certification", null), CODE)).startsWith("A_CONFIRMER PR-E2 formation.certification");
    }

    @Test
    void elleDemandeUnAccordEcrit() {
        assertThat(ecarte(plan("14a", "projet.reconversion.accordEcrit", false), CODE)).isEqualTo("ECARTE PR-E4");
        assertThat(ecarte(plan("14a", "projet.reconversion.accordEcrit", null), CODE)).isEqualTo("A_CONFIRMER PR-E4 projet.reconversion.accordEcrit");
    }

    @Test
    void lEntrepriseDAccueilEmbaucheEnCdiOuPourSixMois() {
        Object[] sixMois = EXTERNE.clone();
        sixMois[5] = 6;
        Object[] cinqMois = EXTERNE.clone();
        cinqMois[5] = 5.5;
        assertThat(lignes(plan("14a", sixMois))).contains(PAYE);
        assertThat(ecarte(plan("14a", cinqMois), CODE)).isEqualTo("ECARTE PR-E6");
        assertThat(lignes(plan("14a", "projet.reconversion.type", "EXTERNE", "projet.reconversion.contratAccueilCdi", true))).contains(PAYE);
        assertThat(ecarte(plan("14a", "projet.reconversion.type", "EXTERNE"), CODE)).startsWith("A_CONFIRMER PR-E6");
    }

    @ParameterizedTest
    @CsvSource({"SALARIE_CDI, true", "SALARIE_CDD, true", "INTERIMAIRE, true", "DEMANDEUR_EMPLOI, false", "AGENT_PUBLIC, false"})
    void elleEstPourUnSalarieDeDroitPrive(String statut, boolean admise) {
        verifier(admise, "PR-E1", "beneficiaire.statut", statut);
    }

    @Test
    void sansProjetDeReconversionPersonneNEnParle() {
        assertThat(ecarte(plan("14a", "projet.reconversion", null), CODE)).isEqualTo("SANS_OBJET PR-E1");
        assertThat(ecarte(plan("07"), CODE)).isEqualTo("SANS_OBJET PR-E1");
    }

    @Test
    void elleNExistePasAvantLePremierFevrier2026() {
        assertThat(ecarte(plan("14a", "formation.debut", "2026-01-31", "dateDepot", "2025-12-20", "depots.EMPLOYEUR", "2025-08-01"), CODE)).startsWith("FERME PR-E1");
        assertThat(lignes(plan("14a", "formation.debut", "2026-02-01", "dateDepot", "2025-12-20", "depots.EMPLOYEUR", "2025-08-01"))).contains(PAYE);
    }

    @Test
    void leForfaitDeLAccordRemplaceLeForfaitReglementaire() {
        assertThat(lignes(plan("14a", "projet.reconversion.accordCollectif.forfaitHoraire", 12))).contains(CODE + " CP 3840.00");
    }

    @Test
    void tantQueLOpcoNAPasReponduLaLigneEstSousReserve() {
        assertThat(plan("14a", "dossier.decisions", null).contributions()).anySatisfy(c -> assertThat(c.sousReserve()).contains("OPCO"));
        assertThat(ecarte(plan("14a", "dossier.decisions.PERIODE_RECONVERSION", "DEFAVORABLE"), CODE)).isEqualTo("ECARTE PR-E8");
    }

    @Test
    void laProAVautPourUnAvenantDAvant2026() {
        Object[] avenant = {"depots.AVENANT", "2025-12-31", "projet.reconversion", null};
        assertThat(lignes(plan("14a", avenant))).contains("PRO_A CP 2928.00");
        assertThat(ecarte(plan("14a", "depots.AVENANT", "2026-01-01"), "PRO_A")).startsWith("FERME PROA");
        assertThat(ecarte(plan("14a", "depots.AVENANT", "2025-12-31", "beneficiaire.statut", "DEMANDEUR_EMPLOI"), "PRO_A")).isEqualTo("ECARTE PROA");
    }

    @Test
    void sansAvenantPersonneNeParleDePromotionParAlternance() {
        assertThat(ecarte(plan("14a", "dateDepot", "2025-12-01", "depots.EMPLOYEUR", "2025-07-01"), "PRO_A")).isEqualTo("SANS_OBJET PROA");
    }

    private static void verifier(boolean admise, String regle, Object... changements) {
        if (admise) {
            assertThat(lignes(plan("14a", changements))).anyMatch(ligne -> ligne.startsWith(CODE + " CP"));
        } else {
            assertThat(ecarte(plan("14a", changements), CODE)).isEqualTo("ECARTE " + regle);
        }
    }
}
