package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static fr.crefop.conference.financement.Atelier.lignes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each condition of the account: on its edge, one step beyond, and without the datum that decides (C.3.2). */
class ConditionsDuCpfTest {

    private static final Object[] PERMIS = {"formation.certification.type", "AUCUNE", "formation.permis", "LEGER"};
    private static final Object[] BILAN = {"formation.certification.type", "AUCUNE", "formation.bilanDeCompetences", true, "formation.heuresCentre", 24};

    @Test
    void lAgeDUtilisation() {
        assertThat(cpf("03a", "beneficiaire.dateNaissance", "2010-10-05")).isEqualTo("paie");
        assertThat(cpf("03a", "beneficiaire.dateNaissance", "2010-10-06")).isEqualTo("ECARTE CPF-E1");
        assertThat(cpf("03a", "beneficiaire.dateNaissance", "1959-09-02")).isEqualTo("paie");
        assertThat(cpf("03a", "beneficiaire.dateNaissance", "1959-09-01")).isEqualTo("ECARTE CPF-E1");
    }

    @Test
    void lAccordDuTitulaire() {
        assertThat(cpf("03a", "beneficiaire.cpf.accordTitulaire", false)).isEqualTo("ECARTE CPF-E2");
        assertThat(cpf("03a", "beneficiaire.cpf.accordTitulaire", null)).isEqualTo("A_CONFIRMER CPF-E2 beneficiaire.cpf.accordTitulaire");
    }

    @ParameterizedTest(name = "{0}, active : {1}")
    @CsvSource({"RNCP, true, paie", "BLOC_RNCP, true, paie", "RS, true, paie", "CLEA, true, paie", "RNCP, , paie",
        "RNCP, false, ECARTE CPF-E4", "CQP, true, ECARTE CPF-E4", "AUCUNE, , ECARTE CPF-E4"})
    void laCertification(String type, Boolean active, String attendu) {
        assertThat(cpf("03a", "formation.certification.type", type, "formation.certification.active", active)).isEqualTo(attendu);
    }

    @Test
    void uneVaeUnBilanOuUnPermisSePassentDeCertification() {
        assertThat(cpf("03a", "formation.certification.type", "AUCUNE", "formation.vae", true)).isEqualTo("paie");
        assertThat(cpf("03a", BILAN)).isEqualTo("paie");
        assertThat(cpf("03a", PERMIS)).isEqualTo("paie");
        assertThat(cpf("03a", "formation.certification", null)).startsWith("A_CONFIRMER CPF-E4 formation.certification.type");
    }

    @Test
    void laCreationDEntrepriseSansCertificationJusquAu15Fevrier2025() {
        Object[] creation = {"formation.certification.type", "AUCUNE", "formation.creationEntreprise", true, "dateDepot", "2024-01-15", "formation.debut", "2025-06-02"};
        assertThat(cpf("03a", avec(creation, "depots.CPF", "2025-02-15"))).isEqualTo("paie");
        assertThat(cpf("03a", avec(creation, "depots.CPF", "2025-02-16"))).isEqualTo("ECARTE CPF-E4 CPF-E5");
        assertThat(cpf("03a", avec(creation, "depots.CPF", "2025-02-16", "formation.certification.type", "RNCP"))).isEqualTo("paie");
        assertThat(cpf("03a", avec(creation, "depots.CPF", "2025-02-15", "formation.creationEntreprise", null)))
                .isEqualTo("A_CONFIRMER CPF-E4 formation.creationEntreprise");
    }

    /** Neither answer opens the account: nothing is to be confirmed, and the AIF does not wait for it. */
    @Test
    void laCreationQuOnNeConnaitPasNOuvreRienDepuisLe16Fevrier2025() {
        Object[] inconnue = {"formation.certification.type", "AUCUNE", "formation.creationEntreprise", null};
        assertThat(ecarte(plan("01", inconnue), "CPF_DE")).isEqualTo("ECARTE CPF-E4");
        assertThat(lignes(plan("01", inconnue))).containsExactly("AIF CP 6300.00");
    }

    @Test
    void lePermisDUnSalarieDemandeUnTiersDepuisLe21Fevrier2026() {
        Object[] tot = {"dateDepot", "2026-01-15"};
        assertThat(cpf("06b", avec(tot, "depots.CPF", "2026-02-20"))).isEqualTo("paie");
        assertThat(cpf("06b", avec(tot, "depots.CPF", "2026-02-21"))).isEqualTo("ECARTE CPF-E6");
        assertThat(cpf("06b", avec(tot, "depots.CPF", "2026-02-25", "dossier.contributionEmployeur", employeur("MONTANT", 1)))).isEqualTo("paie");
        assertThat(cpf("06b", avec(tot, "depots.CPF", "2026-02-26", "dossier.contributionEmployeur", employeur("MONTANT", 1)))).isEqualTo("ECARTE CPF-E6b");
        assertThat(cpf("06b", "dossier.contributionEmployeur", null)).isEqualTo("A_CONFIRMER CPF-E6 dossier.contributionEmployeur CPF-E6b dossier.contributionEmployeur");
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @CsvSource({"MONTANT, 100, paie", "MONTANT, 99.99, ECARTE CPF-E6b", "POURCENTAGE, 6.9, paie", "POURCENTAGE, 6.89, ECARTE CPF-E6b"})
    void lEmployeurPaieAssezDuPermis(String mode, double valeur, String attendu) {
        assertThat(cpf("06b", "dossier.contributionEmployeur", employeur(mode, valeur))).isEqualTo(attendu);
    }

    @Test
    void lEmployeurQuiPrendLeResteDuPermis() {
        Map<String, String> reste = Map.of("mode", "RESTE");
        assertThat(lignes(plan("06b", "dossier.contributionEmployeur", reste))).containsExactly("CPF_SALARIE CP 900.00", "EMPLOYEUR CP 550.00");
        assertThat(cpf("06b", "dossier.contributionEmployeur", reste, "formation.prixHt", 1000)).isEqualTo("paie");
        assertThat(cpf("06b", "dossier.contributionEmployeur", reste, "formation.prixHt", 999.99)).isEqualTo("ECARTE CPF-E6b");
    }

    /** Of an employer who takes the rest, what he pays of the licence counts; travel is no part of its price. */
    @Test
    void lEmployeurQuiNePaieQueLeTransportNOuvrePasLePermis() {
        Object[] transport = {"dossier.contributionEmployeur", Map.of("mode", "RESTE"), "frais.transport", 300};
        assertThat(cpf("06b", avec(transport, "formation.prixHt", 1000))).isEqualTo("paie");
        PlanDeFinancement tropPeu = plan("06b", avec(transport, "formation.prixHt", 999.99));
        assertThat(ecarte(tropPeu, "CPF_SALARIE")).isEqualTo("ECARTE CPF-E6b");
        assertThat(lignes(tropPeu)).containsExactly("EMPLOYEUR CP 999.99", "EMPLOYEUR TR 300.00");
    }

    /** What the OPCO pays leaves less to an employer who takes the rest: 1 450,00 − 450,00 − 900,00 is enough, a cent more of the OPCO is not. */
    @Test
    void lOpcoDiminueLeResteQuePrendLEmployeur() {
        assertThat(lignes(plan("06b", permisAvecLOpco("5550")))).containsExactly("PLAN_OPCO CP 450.00", "CPF_SALARIE CP 900.00", "EMPLOYEUR CP 100.00");
        PlanDeFinancement tropPeu = plan("06b", permisAvecLOpco("5549.99"));
        assertThat(lignes(tropPeu)).containsExactly("PLAN_OPCO CP 450.01", "EMPLOYEUR CP 999.99");
        assertThat(ecarte(tropPeu, "CPF_SALARIE")).isEqualTo("ECARTE CPF-E6b");
        assertThat(Atelier.ecarte(tropPeu, Dispositif.de("CPF_SALARIE")).motifs()).extracting(PlanDeFinancement.Motif::constate)
                .containsExactly("ce que paieraient les financeurs exigés n'atteint pas 100,00\u00a0€");
        assertThat(ecarte(tropPeu, "PARTICIPATION_CPF")).isEqualTo("SANS_OBJET CPF-P3");
    }

    /** With the OPCO, the employer would have 50,00 to pay and the account nothing; without it, they pay the more together. */
    @Test
    void lOpcoCedeSaPlaceQuandLeCompteEtLEmployeurLaissentMoins() {
        assertThat(lignes(plan("06b", avec(permisAvecLOpco("5500"), "dossier.montantsAccordes", Map.of("EMPLOYEUR", 300)))))
                .containsExactly("CPF_SALARIE CP 900.00", "EMPLOYEUR CP 300.00");
    }

    private static Object[] permisAvecLOpco(String enveloppeUtilisee) {
        return new Object[] {"dossier.initiativeEmployeur", true, "dossier.accordEmployeur", true, "parcours.effectif", 10, "parcours.opco", "OPCO_2I",
            "parcours.enveloppeOpcoDejaUtilisee", new BigDecimal(enveloppeUtilisee), "dossier.contributionEmployeur", Map.of("mode", "RESTE")};
    }

    @ParameterizedTest(name = "dotation de {0} : {1}")
    @CsvSource({"OPCO, 100, paie", "REGION, 100, paie", "REGION, 99.99, ECARTE CPF-E6b", "EMPLOYEUR_CORRECTIF, 100, ECARTE CPF-E6"})
    void uneDotationOuvreLePermis(String origine, double montant, String attendu) {
        PlanDeFinancement plan = plan("06b", dotation(origine, montant));
        assertThat(dit(plan, "CPF_SALARIE")).isEqualTo(attendu);
        assertThat(dit(plan, "DOTATION_CPF")).isEqualTo(attendu);
    }

    @Test
    void desTiersSAjoutent() {
        assertThat(cpf("06b", avec(dotation("REGION", 40), "dossier.contributionEmployeur", employeur("MONTANT", 60)))).isEqualTo("paie");
        assertThat(cpf("06b", avec(dotation("REGION", 40), "dossier.contributionEmployeur", employeur("MONTANT", 59)))).isEqualTo("ECARTE CPF-E6b");
    }

    @Test
    void lePermisTombeSiLEmployeurAccordeMoins() {
        assertThat(cpf("06c", "dossier.montantsAccordes", Map.of("EMPLOYEUR", 100))).isEqualTo("paie");
        assertThat(cpf("06c", "dossier.montantsAccordes", Map.of("EMPLOYEUR", 99))).isEqualTo("ECARTE CPF-E6b");
    }

    @Test
    void unPremierPermisSeulementDepuisMai2024() {
        Object[] permis = avec(PERMIS, "dateDepot", "2024-01-15", "formation.debut", "2024-09-02", "beneficiaire.cpf.permisValide", true);
        assertThat(cpf("03a", avec(permis, "depots.CPF", "2024-05-18"))).isEqualTo("paie");
        assertThat(cpf("03a", avec(permis, "depots.CPF", "2024-05-19"))).isEqualTo("ECARTE CPF-E7");
        assertThat(cpf("03a", avec(permis, "depots.CPF", "2024-05-19", "beneficiaire.cpf.permisValide", null))).isEqualTo("A_CONFIRMER CPF-E7 beneficiaire.cpf.permisValide");
        assertThat(cpf("03a", avec(permis, "depots.CPF", "2024-05-19", "formation.permis", "REMORQUE_BE"))).isEqualTo("paie");
        assertThat(cpf("03a", avec(permis, "depots.CPF", "2024-05-19", "formation.permis", "GROUPE_LOURD"))).isEqualTo("paie");
    }

    @Test
    void toutesLesCategoriesDePermisDepuis2024() {
        Object[] remorque = avec(PERMIS, "formation.permis", "REMORQUE_BE", "dateDepot", "2023-06-01", "formation.debut", "2024-03-04");
        assertThat(cpf("03a", avec(remorque, "depots.CPF", "2023-12-31"))).isEqualTo("ECARTE CPF-E7c");
        assertThat(cpf("03a", avec(remorque, "depots.CPF", "2024-01-01"))).isEqualTo("paie");
    }

    @Test
    void lePermisLourdNEstNiPlafonneNiSoumisAUnTiers() {
        assertThat(lignes(plan("06b", "formation.permis", "GROUPE_LOURD"))).containsExactly("PARTICIPATION_CPF CP 150.00", "CPF_SALARIE CP 1200.00");
    }

    @Test
    void cinqAnsEntreDeuxBilans() {
        assertThat(cpf("03a", avec(BILAN, "beneficiaire.cpf.dernierBilanFinance", "2021-09-01"))).isEqualTo("paie");
        assertThat(cpf("03a", avec(BILAN, "beneficiaire.cpf.dernierBilanFinance", "2021-09-02"))).isEqualTo("ECARTE CPF-E8");
        assertThat(cpf("03a", avec(BILAN, "beneficiaire.cpf.dernierBilanFinance", "2025-09-02", "depots.CPF", "2026-02-25"))).isEqualTo("paie");
    }

    @ParameterizedTest(name = "bilan de {0} heures souscrit le {1}")
    @CsvSource({"24, 2026-09-01, paie", "24.5, 2026-09-01, ECARTE CPF-E8b", "13, 2026-09-01, paie", "12, 2026-09-01, ECARTE CPF-E8b", "12, 2026-02-25, paie"})
    void laDureeDUnBilan(double heures, String souscription, String attendu) {
        assertThat(cpf("03a", avec(BILAN, "formation.heuresCentre", heures, "depots.CPF", souscription))).isEqualTo(attendu);
    }

    @Test
    void unBilanInconnuDecideDeLaDuree() {
        assertThat(cpf("03a", "formation.bilanDeCompetences", null)).isEqualTo("A_CONFIRMER CPF-E8b formation.bilanDeCompetences");
        assertThat(cpf("03a", "formation.bilanDeCompetences", null, "formation.heuresCentre", 20)).isEqualTo("paie");
    }

    @Test
    void uneCertificationDejaObtenueSaufEnLangues() {
        Object[] obtenue = {"beneficiaire.cpf.certificationDejaObtenue", true, "formation.langue", false};
        assertThat(cpf("03a", avec(obtenue, "depots.CPF", "2026-06-26"))).isEqualTo("paie");
        assertThat(cpf("03a", avec(obtenue, "depots.CPF", "2026-06-27"))).isEqualTo("ECARTE CPF-E9");
        assertThat(cpf("03a", avec(obtenue, "formation.langue", true))).isEqualTo("paie");
    }

    /** K: what is taken for granted is not asked for either when nothing is known of the account or of the certification. */
    @Test
    void ceQuiEstPresumeNeSeDemandePas() {
        assertThat(cpf("03a", "beneficiaire.cpf", null)).doesNotContain("CPF-E9");
        assertThat(cpf("03a", "formation.certification", null)).doesNotContain("certification.active");
        assertThat(dit(plan("07", "formation.certification", null), "PTP")).isEqualTo("A_CONFIRMER PTP-E8 formation.certification.type");
    }

    @Test
    void onzeJoursOuvresAvantLeDebut() {
        assertThat(cpf("13a", "formation.debut", "2026-11-03")).isEqualTo("paie");
        assertThat(cpf("13a", "formation.debut", "2026-11-02")).isEqualTo("ECARTE CPF-E11");
        assertThat(cpf("13a", "formation.debut", "2026-11-02", "depots.CPF", "2026-10-16")).isEqualTo("paie");
        assertThat(cpf("18b", "dateDepot", "2021-12-30", "depots.CPF", "2021-12-31", "formation.debut", "2022-01-03")).isEqualTo("paie");
    }

    @ParameterizedTest(name = "{0} mois, employeur saisi le {1}")
    @CsvSource({"1, 2026-08-13, paie", "1, 2026-08-14, ECARTE CPF-E12", "6, 2026-06-14, paie", "6, 2026-06-15, ECARTE CPF-E12", "5.9, 2026-06-15, paie"})
    void surLeTempsDeTravailLEmployeurEstSaisiAvant(double mois, String demande, String attendu) {
        assertThat(cpf("04a", avec(TEMPS, "formation.dureeMois", mois, "depots.EMPLOYEUR", demande))).isEqualTo(attendu);
    }

    private static final Object[] TEMPS = {"formation.surTempsDeTravail", true, "dossier.accordEmployeur", true, "depots.EMPLOYEUR", "2026-03-02"};

    @Test
    void surLeTempsDeTravailLEmployeurEstDAccord() {
        assertThat(cpf("04a", TEMPS)).isEqualTo("paie");
        assertThat(cpf("04a", avec(TEMPS, "dossier.accordEmployeur", false))).isEqualTo("ECARTE CPF-E12");
        assertThat(cpf("04a", avec(TEMPS, "dossier.accordEmployeur", null))).isEqualTo("A_CONFIRMER CPF-E12 dossier.accordEmployeur");
        assertThat(cpf("04a", "formation.surTempsDeTravail", null)).isEqualTo("A_CONFIRMER CPF-E12 formation.surTempsDeTravail");
    }

    @Test
    void lAgentPublicEstRenvoyeASonEmployeur() {
        PlanDeFinancement plan = plan("04a", "beneficiaire.statut", "AGENT_PUBLIC");
        assertThat(dit(plan, "CPF_SALARIE")).isEqualTo("ECARTE C.3");
        assertThat(plan.conseils()).anyMatch(c -> c.libelle().startsWith("Les agents publics"));
    }

    /** Of the account of that case's person. */
    private static String cpf(String numero, Object... changements) {
        return dit(plan(numero, changements), numero.equals("03a") || numero.equals("13a") ? "CPF_DE" : "CPF_SALARIE");
    }

    private static Map<String, Object> employeur(String mode, Object valeur) {
        return Map.of("mode", mode, "valeur", valeur);
    }

    private static Object[] dotation(String origine, Object montant) {
        return new Object[] {"beneficiaire.cpf.dotations", List.of(Map.of("origine", origine, "montant", montant))};
    }
}
