package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plan de développement des compétences (C.7, case CE-15): who may, and what each of the eleven OPCOs pays. */
class PlanDeLOpcoTest {

    private static final String CODE = "PLAN_OPCO";

    @Test
    void lOpcoPaieSonTarifEtLEmployeurLeReste() {
        assertThat(lignes(plan("15a"))).containsExactly("PLAN_OPCO CP 840.00", "EMPLOYEUR CP 420.00");
    }

    @Test
    void lEnveloppeDejaUtiliseeDiminueSaPart() {
        assertThat(lignes(plan("15a", "parcours.enveloppeOpcoDejaUtilisee", 2000))).containsExactly("PLAN_OPCO CP 500.00", "EMPLOYEUR CP 760.00");
        assertThat(ecarte(plan("15a", "parcours.enveloppeOpcoDejaUtilisee", 2500), CODE)).isEqualTo("ECARTE PDC-E3");
        assertThat(ecarte(plan("15a", "parcours.enveloppeOpcoDejaUtilisee", 9999), CODE)).isEqualTo("ECARTE PDC-E3");
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, false", "52, false"})
    void lEntrepriseAMoinsDeCinquanteSalaries(int effectif, boolean admise) {
        verifier(admise, "PDC-E1", "parcours.effectif", effectif);
    }

    @Test
    void auDelaLEmployeurPaieTout() {
        assertThat(lignes(plan("15a", "parcours.effectif", 52))).containsExactly("EMPLOYEUR CP 1260.00");
    }

    @ParameterizedTest
    @CsvSource({"parcours.effectif, PDC-E1", "dossier.initiativeEmployeur, PDC-E2", "dossier.accordEmployeur, PDC-E2", "parcours.opco, PDC-M1"})
    void ceQuOnNeSaitPasResteAConfirmer(String donnee, String regle) {
        assertThat(ecarte(plan("15a", donnee, null), CODE)).contains("A_CONFIRMER").contains(regle + " " + donnee);
    }

    @ParameterizedTest
    @CsvSource({"dossier.initiativeEmployeur", "dossier.accordEmployeur"})
    void lEmployeurLeVeutEtYConsent(String donnee) {
        verifier(false, "PDC-E2", donnee, false);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-04, true", "2026-10-05, false"})
    void laDemandePrecedeLaFormation(String depot, boolean admise) {
        verifier(admise, "PDC-E2", "dateDepot", depot);
    }

    @ParameterizedTest
    @CsvSource({"SALARIE_CDI, true", "SALARIE_CDD, true", "INTERIMAIRE, true", "INDEPENDANT, false", "DEMANDEUR_EMPLOI, false"})
    void ilEstPourUnSalarieDeDroitPrive(String statut, boolean admise) {
        verifier(admise, "PDC-E1", "beneficiaire.statut", statut);
    }

    /** 100 hours at 100 euros: what is paid is the rate times one hundred, within the envelope. */
    @ParameterizedTest(name = "{0}, {1} salariés : {2}")
    @CsvSource({
        "AFDAS, 9, 4000.00, S", "AKTO, 10, 2500.00, C", "AKTO, 11, 3000.00, C", "CONSTRUCTYS, 10, 2400.00, S", "CONSTRUCTYS, 11, 1900.00, S",
        "OCAPIAT, 9, 4000.00, S", "OPCO_EP, 9, 2500.00, C", "OPCO_SANTE, 9, 2500.00, S", "OPCO_2I, 9, 3000.00, S", "UNIFORMATION, 9, 5000.00, S"})
    void chaqueOpcoASonTarifEtSonEnveloppe(String opco, int effectif, String paye, String marque) {
        PlanDeFinancement plan = plan("15a", cent("parcours.opco", opco, "parcours.effectif", effectif, "formation.certification.type", "RNCP"));
        assertThat(lignes(plan)).contains("PLAN_OPCO CP " + paye);
        assertThat(plan.contributions().get(0).financeur()).isEqualTo("OPCO_" + opco);
        assertThat(plan.contributions().get(0).justification().parametres()).filteredOn(p -> p.cle().endsWith(".plan"))
                .extracting(p -> p.aFixerParLaConference() ? "C" : "S").containsExactly(marque);
    }

    /** From eleven employees on, one envelope or another: the least is taken, for the conférence to set, and the line says so. */
    @Test
    void lEnveloppeDeConstructysDitQueLeMoindreEstRetenu() {
        PlanDeFinancement plan = plan("15a", cent("parcours.opco", "CONSTRUCTYS", "parcours.effectif", 11));
        assertThat(plan.contributions().get(0).justification().parametres()).filteredOn(p -> p.cle().endsWith(".enveloppe")).singleElement().satisfies(p -> {
            assertThat(p.aFixerParLaConference()).isTrue();
            assertThat(p.source().replace('\u00a0', ' ')).contains("4 000 à 6 000 € : le moindre est retenu");
        });
    }

    @ParameterizedTest
    @CsvSource({"ATLAS", "OPCO_MOBILITES", "OPCOMMERCE", "OCAPIAT"})
    void unTarifQuePersonneNATrouveSeDemandeALOpco(String opco) {
        Object[] sans = cent("parcours.opco", opco, "parcours.idcc", "1486");
        assertThat(ecarte(plan("15a", sans), CODE)).isEqualTo("A_CONFIRMER PDC-M1 dossier.montantsAccordes");
        assertThat(plan("15a", sans).conseils()).anyMatch(c -> "dossier.montantsAccordes".equals(c.champ()));
        Object[] repondu = Arrays.copyOf(sans, sans.length + 2);
        repondu[sans.length] = "dossier.montantsAccordes.PLAN_OPCO";
        repondu[sans.length + 1] = 700;
        assertThat(lignes(plan("15a", repondu))).contains("PLAN_OPCO CP 700.00");
    }

    @Test
    void atlasAUnTarifPourLesAgentsDAssurance() {
        assertThat(lignes(plan("15a", cent("parcours.opco", "ATLAS", "parcours.idcc", "2335")))).contains("PLAN_OPCO CP 5000.00");
        assertThat(ecarte(plan("15a", cent("parcours.opco", "ATLAS")), CODE)).isEqualTo("A_CONFIRMER PDC-M1 parcours.idcc");
    }

    /** Its answer is worth more than a rate that would tell it. */
    @Test
    void unOpcoQuiAReponduNAttendPlusLaConventionCollective() {
        assertThat(lignes(plan("15a", cent("parcours.opco", "ATLAS", "dossier.montantsAccordes.PLAN_OPCO", 700)))).contains("PLAN_OPCO CP 700.00");
    }

    @Test
    void ocapiatNePaieQueHuitMilleEurosParStagiaire() {
        assertThat(lignes(plan("15a", cent("parcours.opco", "OCAPIAT", "formation.certification.type", "RNCP", "formation.heuresCentre", 300,
                "formation.prixHt", 30000)))).contains("PLAN_OPCO CP 8000.00");
        assertThat(ecarte(plan("15a", cent("parcours.opco", "OCAPIAT", "formation.certification", null)), CODE))
                .isEqualTo("A_CONFIRMER PDC-M1 formation.certification");
    }

    @Test
    void opcoEpPaiePlusCeQuiSertATousLesMetiers() {
        assertThat(lignes(plan("15a", cent("parcours.opco", "OPCO_EP", "formation.categories", List.of("LANGUES"))))).contains("PLAN_OPCO CP 3000.00");
    }

    @ParameterizedTest
    @CsvSource({"105, 5000.00", "105.5, 1582.50", "106, 1590.00"})
    void uniformationPaieMoinsLesFormationsDePlusDeCentCinqHeures(double heures, String paye) {
        assertThat(lignes(plan("15a", cent("parcours.opco", "UNIFORMATION", "formation.heuresCentre", heures)))).contains("PLAN_OPCO CP " + paye);
    }

    /** N-5: 28 hours at 40 euros net of VAT, 48 with it. */
    @Test
    void leTarifSeCompareAuPrixDansSaMonnaie() {
        Object[] assujetti = {"formation.prixHt", 700, "formation.prixTtc", 840};
        assertThat(lignes(plan("15a", assujetti))).containsExactly("PLAN_OPCO CP 700.00", "EMPLOYEUR CP 140.00");
        Object[] uniformation = {"parcours.opco", "UNIFORMATION", "formation.prixHt", 700, "formation.prixTtc", 840};
        assertThat(lignes(plan("15a", uniformation))).containsExactly("PLAN_OPCO CP 840.00");
    }

    @Test
    void avant2026LeTarifSeDemande() {
        assertThat(ecarte(plan("15a", "formation.debut", "2025-10-06", "dateDepot", "2025-09-01"), CODE))
                .isEqualTo("A_CONFIRMER PDC-M1 dossier.montantsAccordes");
    }

    @Test
    void unOpcoQueLeBaremeNeConnaitPasEstRefuseAvecLaListe() {
        Assertions.assertThatThrownBy(() -> plan("15a", "parcours.opco", "AGEFOS_PME")).isInstanceOfSatisfying(RefusMetier.class,
                refus -> assertThat(refus.erreurs()).anySatisfy(e -> assertThat(e.message()).contains("AKTO, ATLAS").contains("UNIFORMATION")));
    }

    private static Object[] cent(Object... autres) {
        Object[] base = {"formation.heuresCentre", 100, "formation.prixHt", 10000};
        Object[] tous = Arrays.copyOf(base, base.length + autres.length);
        System.arraycopy(autres, 0, tous, base.length, autres.length);
        return tous;
    }

    private static void verifier(boolean admise, String regle, Object... changements) {
        if (admise) {
            assertThat(lignes(plan("15a", changements))).contains("PLAN_OPCO CP 840.00");
        } else {
            assertThat(ecarte(plan("15a", changements), CODE)).isEqualTo("ECARTE " + regle);
        }
    }
}
