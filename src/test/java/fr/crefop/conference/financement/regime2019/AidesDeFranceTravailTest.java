package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mobility and child care: each condition on both sides and unknown, amounts by date, what an aid already took (C.12). */
class AidesDeFranceTravailTest {

    @Test
    void laMobiliteDemandeUnLongTrajet() {
        assertThat(mobilite("frais.kmAllerRetour", 60)).isEqualTo("ECARTE MOB-E2");
        assertThat(mobilite("frais.kmAllerRetour", 61)).isEqualTo("paie");
        assertThat(mobilite("frais.kmAllerRetour", 60, "frais.minutesAllerRetour", 120)).isEqualTo("ECARTE MOB-E2");
        assertThat(mobilite("frais.kmAllerRetour", 60, "frais.minutesAllerRetour", 121)).isEqualTo("paie");
        assertThat(mobilite("frais.kmAllerRetour", 60, "frais.minutesAllerRetour", null)).isEqualTo("A_CONFIRMER MOB-E2 frais.minutesAllerRetour");
    }

    @Test
    void vingtKilometresSuffisentOutreMer() {
        assertThat(mobilite("beneficiaire.regionDomicile", "04", "frais.kmAllerRetour", 21)).isEqualTo("paie");
        assertThat(mobilite("beneficiaire.regionDomicile", "04", "frais.kmAllerRetour", 20)).isEqualTo("ECARTE MOB-E2");
    }

    @ParameterizedTest(name = "ARE de {0} : {1}")
    @CsvSource({"963.90, paie", "963.91, ECARTE MOB-E1"})
    void laMobiliteSArreteALaPartieMinimaleDeLAllocation(double montant, String attendu) {
        assertThat(mobilite(allocation("ARE", montant))).isEqualTo(attendu);
    }

    @Test
    void leRsaNEstPasUneIndemnisation() {
        assertThat(mobilite(allocation("RSA", 2000))).isEqualTo("paie");
        assertThat(mobilite("beneficiaire.allocation", null)).isEqualTo("A_CONFIRMER MOB-E1 beneficiaire.allocation.type");
    }

    @Test
    void laMobiliteAccompagneUneFormationPayeeParFranceTravail() {
        assertThat(mobilite("dossier.validationPoleEmploi", false)).isEqualTo("ECARTE MOB-E3");
        assertThat(mobilite("beneficiaire.cpf.soldeEuros", 7200)).isEqualTo("ECARTE MOB-E3");
        assertThat(mobilite("formation.placeCollectiveDisponible", null)).isEqualTo("A_CONFIRMER MOB-E3 formation.placeCollectiveDisponible");
        assertThat(mobilite("beneficiaire.cpf.soldeEuros", 7100, "beneficiaire.cpf.dotations", List.of(Map.of("origine", "FRANCE_TRAVAIL", "montant", 100)))).isEqualTo("paie");
        assertThat(mobilite("beneficiaire.cpf.soldeEuros", 7100, "beneficiaire.cpf.dotations", List.of(Map.of("origine", "REGION", "montant", 100)))).isEqualTo("ECARTE MOB-E3");
    }

    @ParameterizedTest(name = "{0} = {1} : {2}")
    @CsvSource({"formation.heuresCentre, 40, paie", "formation.heuresCentre, 39, ECARTE MOB-E3", "formation.bilanDeCompetences, true, ECARTE MOB-E3",
        "formation.vae, true, ECARTE MOB-E3", "formation.permis, GROUPE_LOURD, ECARTE MOB-E3", "beneficiaire.statut, SALARIE_CDI, ECARTE MOB-E1 MOB-E3"})
    void laFormationOuvreLaMobilite(String chemin, String valeur, String attendu) {
        Object lue = "true".equals(valeur) ? Boolean.TRUE : valeur.matches("\\d+") ? Integer.valueOf(valeur) : valeur;
        assertThat(mobilite(chemin, lue)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "début le {0}, demande le {1} : {2}")
    @CsvSource({"2026-09-14, 2026-10-14, paie", "2026-09-14, 2026-10-15, ECARTE MOB-E4", "2025-07-07, 2025-08-07, paie", "2025-07-07, 2025-08-08, ECARTE MOB-E4"})
    void laMobiliteSeDemandeVite(String debut, String demande, String attendu) {
        assertThat(mobilite("dateDepot", "2025-06-02", "formation.debut", debut, "depots.AIDE_MOBILITE", demande)).isEqualTo(attendu);
    }

    @Test
    void laMobilitePaieAuKilometreALaNuitetAuRepas() {
        Object[] loin = {"frais.transport", 9000, "frais.hebergement", 900, "frais.restauration", 900, "frais.nuits", 10};
        assertThat(lignes(plan("11", loin))).contains("AIDE_MOBILITE TR 1840.00", "AIDE_MOBILITE HE 312.00", "AIDE_MOBILITE RE 625.00");
        assertThat(lignes(plan("11", avec(loin, "dateDepot", "2022-06-01", "formation.debut", "2022-11-30"))))
                .contains("AIDE_MOBILITE TR 1600.00", "AIDE_MOBILITE HE 300.00", "AIDE_MOBILITE RE 600.00");
    }

    @Test
    void leProfilDesFraisInconnusAttend() {
        assertThat(mobilite("frais.jours", null)).startsWith("A_CONFIRMER MOB-M frais.jours");
    }

    @ParameterizedTest(name = "{0} € déjà perçus : {1}")
    @CsvSource({"0, TR 700.00, RE 600.00", "3900, TR 700.00, RE 600.00", "4000, TR 700.00, RE 500.00", "4600, TR 600.00, "})
    void cequiEstDejaPercuSeRetranche(int deja, String transport, String repas) {
        List<String> aide = lignes(plan("11", "beneficiaire.aideMobiliteDejaPercue", deja)).stream().filter(l -> l.startsWith("AIDE_MOBILITE")).toList();
        assertThat(aide).containsExactlyElementsOf(repas == null ? List.of("AIDE_MOBILITE " + transport) : List.of("AIDE_MOBILITE " + transport, "AIDE_MOBILITE " + repas));
    }

    @Test
    void unPlafondDejaAtteintEstDit() {
        assertThat(mobilite("beneficiaire.aideMobiliteDejaPercue", 5200)).isEqualTo("ECARTE MOB-M");
        assertThat(conseille(plan("11"), "Le plan suppose qu'aucune aide")).isTrue();
        assertThat(conseille(plan("11", "beneficiaire.aideMobiliteDejaPercue", 1), "Le plan suppose qu'aucune aide")).isFalse();
    }

    @ParameterizedTest(name = "enfants de {0} : {1}")
    @CsvSource(delimiter = '|', value = {"[11] | 416.00", "[3, 8] | 478.40", "[1, 3, 8, 11] | 540.80", "[3, 12] | 416.00"})
    void lAideALaGardeSuitLeNombreDEnfants(String ages, String montant) throws Exception {
        assertThat(lignes(plan("12a", "beneficiaire.agesEnfants", fr.crefop.conference.financement.Atelier.JSON.readTree(ages))))
                .contains("AGE GE " + montant);
    }

    @Test
    void moinsDeQuinzeHeuresParSemaine() {
        assertThat(lignes(plan("12a", "formation.heuresHebdo", 15))).contains("AGE GE 416.00");
        assertThat(lignes(plan("12a", "formation.heuresHebdo", 14.9))).contains("AGE GE 176.80");
        assertThat(garde("formation.heuresHebdo", null)).isEqualTo("A_CONFIRMER AGE-M formation.heuresHebdo");
    }

    @ParameterizedTest(name = "ARE de {0} : {1}")
    @CsvSource({"1253.10, paie", "1253.11, ECARTE AGE-E2"})
    void lAideALaGardeVaUnPeuAuDelaDeLaPartieMinimale(double montant, String attendu) {
        assertThat(garde(allocation("ARE", montant))).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} = {1} : {2}")
    @CsvSource({"beneficiaire.agesEnfants, , A_CONFIRMER AGE-E1 beneficiaire.agesEnfants", "beneficiaire.statut, SALARIE_CDI, ECARTE AGE-E2",
        "formation.heuresCentre, 40, paie", "formation.heuresCentre, 39, ECARTE AGE-E3", "dossier.validationPoleEmploi, false, ECARTE AGE-E3",
        "dossier.validationPoleEmploi, , A_CONFIRMER AGE-E3 dossier.validationPoleEmploi", "formation.bilanDeCompetences, true, ECARTE AGE-E3",
        "formation.permis, LEGER, ECARTE AGE-E3", "beneficiaire.ageDepuisMoinsDeDouzeMois, true, ECARTE AGE-E3",
        "beneficiaire.ageDepuisMoinsDeDouzeMois, , A_CONFIRMER AGE-E3 beneficiaire.ageDepuisMoinsDeDouzeMois",
        "depots.AGE, 2026-12-14, paie", "depots.AGE, 2026-12-15, ECARTE AGE-E3"})
    void lAideALaGarde(String chemin, String valeur, String attendu) {
        Object lue = valeur == null ? null : valeur.matches("true|false") ? Boolean.valueOf(valeur) : valeur.matches("\\d+") ? Integer.valueOf(valeur) : valeur;
        assertThat(garde(chemin, lue)).isEqualTo(attendu);
    }

    private static final Object[] AGEPI = {"dateDepot", "2024-02-05", "beneficiaire.parentIsole", true, "formation.fin", null, "formation.dureeMois", 3};

    @Test
    void lAgepiFinitLaOuLAgeCommence() {
        PlanDeFinancement agepi = plan("12a", avec(AGEPI, "formation.debut", "2024-04-30"));
        assertThat(lignes(agepi)).contains("AGEPI GE 416.00");
        assertThat(ecarte(agepi, "AGE")).isEqualTo("FERME AGE-E1");
        PlanDeFinancement age = plan("12a", avec(AGEPI, "formation.debut", "2024-05-01"));
        assertThat(lignes(age)).contains("AGE GE 416.00");
        assertThat(ecarte(age, "AGEPI")).isEqualTo("FERME AGE-E1");
    }

    @ParameterizedTest(name = "{0} = {1} : {2}")
    @CsvSource({"beneficiaire.parentIsole, false, ECARTE AGEPI", "beneficiaire.parentIsole, , A_CONFIRMER AGEPI beneficiaire.parentIsole",
        "beneficiaire.agepiDepuisMoinsDeDouzeMois, true, ECARTE AGEPI", "formation.heuresCentre, 39, ECARTE AGEPI", "dossier.validationPoleEmploi, false, ECARTE AGEPI",
        "depots.AGEPI, 2024-05-04, paie", "depots.AGEPI, 2024-05-05, ECARTE AGEPI", "beneficiaire.allocation.montantMensuel, 947, paie",
        "beneficiaire.allocation.montantMensuel, 948, ECARTE AGEPI"})
    void lAgepi(String chemin, String valeur, String attendu) {
        Object lue = valeur == null ? null : valeur.matches("true|false") ? Boolean.valueOf(valeur) : valeur.matches("\\d+") ? Integer.valueOf(valeur) : valeur;
        assertThat(dit(plan("12a", avec(AGEPI, "formation.debut", "2024-04-04", "beneficiaire.allocation.type", "ARE",
                "beneficiaire.allocation.montantMensuel", 100, "beneficiaire.allocation.finDroits", "2025-12-31", chemin, lue)), "AGEPI")).isEqualTo(attendu);
    }

    @Test
    void lAgepiDAvantDecembre2022() {
        assertThat(lignes(plan("12a", avec(AGEPI, "dateDepot", "2022-09-05", "formation.debut", "2022-11-28", "beneficiaire.agesEnfants", List.of(3, 9, 10)))))
                .contains("AGEPI GE 460.00");
    }

    private static String mobilite(Object... changements) {
        return dit(plan("11", changements), "AIDE_MOBILITE");
    }

    private static String garde(Object... changements) {
        return dit(plan("12a", changements), "AGE");
    }

    private static Object[] allocation(String type, double montant) {
        return new Object[] {"beneficiaire.allocation", Map.of("type", type, "montantMensuel", montant, "finDroits", "2027-12-31")};
    }
}
