package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.AIDE;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.colonnes;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.dit;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Each column of regions.md A.7: what its open aid pays, what keeps it out, what it waits for. */
class QuatorzeColonnesTest {

    private static final Object SANS = null;
    private static final Object[] CONFIRMEE = {"dossier.montantsAccordes." + AIDE, 20000};

    /** Column, what changes, what is expected. The account has paid 2 340 € of 6 300 €, so 3 960 € are left. */
    static Stream<Arguments> decisions() {
        return Stream.of(
                de("CVL", "3000.00"), de("CVL", "ECARTE RAI-E20", "dossier.nombreDevis", 1), de("CVL", "A_CONFIRMER RAI-E20 dossier.nombreDevis", "dossier.nombreDevis", SANS),
                de("CVL", "3000.00", "dateDepot", "2026-08-24"), de("CVL", "ECARTE RAI-E21", "dateDepot", "2026-08-25"),
                de("CVL", "ECARTE RAI-E1", "beneficiaire.statut", "INDEPENDANT"),
                de("IDF", "3960.00"), de("IDF", "ECARTE RAI-E8", "formation.certification.type", "RS"),
                de("IDF", "A_CONFIRMER RAI-E8 dossier.montantsAccordes", "formation.certification.type", "BLOC_RNCP"),
                de("IDF", "A_CONFIRMER RAI-E15 dossier.montantsAccordes", "formation.regionFormation", "53"),
                de("IDF", "A_CONFIRMER RAI-E15 formation.regionFormation RAI-E15 dossier.montantsAccordes", "formation.regionFormation", SANS),
                de("IDF", "ECARTE RAI-E1 RAI-E2", "beneficiaire.statut", "SALARIE_CDI"),
                de("HDF", "3960.00"), de("HDF", "5000.00", "beneficiaire.cpf.soldeEuros", 250), de("HDF", "ECARTE RAI-C1", "beneficiaire.cpf.soldeEuros", 249.99),
                de("HDF", "3000.00", "formation.heuresCentre", 200, "formation.prixHt", 6000),
                de("HDF", "A_CONFIRMER RAI-C1 beneficiaire.cpf.soldeEuros", "beneficiaire.cpf.soldeEuros", SANS),
                de("HDF", "ECARTE RAI-C1", "beneficiaire.cpf.accordTitulaire", false),
                de("HDF", "5000.00", "beneficiaire.cpf.soldeEuros", 0, "formation.vae", true),
                de("HDF", "ECARTE RAI-E9", "formation.dureeMois", 12.5), de("HDF", "ECARTE RAI-E16", "formation.formacodes", new String[] {"31811"}),
                de("HDF", "3960.00", "dateDepot", "2026-08-17"), de("HDF", "ECARTE RAI-E21", "dateDepot", "2026-08-18"),
                de("GE", "3960.00"), de("GE", "ECARTE RAI-E9", "formation.heuresCentre", 139), de("GE", "ECARTE RAI-E9", "formation.heuresCentre", 1600.5),
                de("GE", "ECARTE RAI-E10", "formation.heuresHebdo", 19.5), de("GE", "A_CONFIRMER RAI-E10 formation.heuresHebdo", "formation.heuresHebdo", SANS),
                de("NOR", "A_CONFIRMER RAI-E13 dossier.montantsAccordes"), de("NOR", "3960.00", CONFIRMEE), de("NOR", "ECARTE RAI-E11", "formation.heuresEntreprise", 421),
                de("NOR", "ECARTE RAI-E9", "formation.heuresCentre", 299, "dossier.montantsAccordes." + AIDE, 20000),
                de("BRE", "A_CONFIRMER RAI-E4 dossier.montantsAccordes RAI-M2 beneficiaire.niveauDiplome"),
                de("BRE", "9150.00", confirmee("formation.prixHt", 20000, "beneficiaire.rqth", true)),
                de("BRE", "4500.00", confirmee("formation.prixHt", 20000, "beneficiaire.niveauDiplome", "4")),
                de("BRE", "3050.00", confirmee("formation.prixHt", 20000, "beneficiaire.niveauDiplome", "5")),
                de("BRE", "A_CONFIRMER RAI-M2 beneficiaire.rqth", confirmee("beneficiaire.rqth", SANS)),
                de("PDL", "3960.00"), de("PDL", "4800.00", "formation.certification.type", "RS"), de("PDL", "ECARTE RAI-E21", "dateDepot", "2026-08-24"),
                de("PDL", "3960.00", "dateDepot", "2026-08-24", "depots.CPF", "2026-08-21"),
                de("NA", "3000.00"), de("NA", "ECARTE RAI-E10", "formation.heuresHebdo", 35.5), de("NA", "A_CONFIRMER RAI-E3 dossier.montantsAccordes", "beneficiaire.aussiSalarie", true),
                de("NA", "ECARTE RAI-E1", "beneficiaire.statut", "AGENT_PUBLIC"),
                de("NA", "ECARTE RAI-E1", "beneficiaire.statut", "INDEPENDANT", "formation.creationEntreprise", true),
                de("NA", "ECARTE RAI-E1", "beneficiaire.statut", "INDEPENDANT", "formation.creationEntreprise", SANS),
                de("NA", "3150.00", "beneficiaire.rqth", true), de("NA", "A_CONFIRMER RAI-C2 beneficiaire.rqth RAI-M2 beneficiaire.rqth", "beneficiaire.rqth", SANS),
                de("NAA", "3168.00"), de("NAA", "5040.00", "beneficiaire.cpf.soldeEuros", 0), de("NAA", "ECARTE RAI-E9", "formation.dureeMois", 24.5),
                de("NAA", "3168.00", "formation.formacodes", new String[] {"11111"}, "formation.certifinfo", "12345"),
                de("NAA", "ECARTE RAI-E16", "formation.formacodes", new String[] {"11111"}), de("NAA", "A_CONFIRMER RAI-E16 formation.formacodes", "formation.formacodes", SANS),
                de("ARA", "3360.00"), de("ARA", "ECARTE RAI-M3", "formation.formacodes", new String[] {"11111"}), de("ARA", "ECARTE RAI-E21", "dateDepot", "2026-08-08"),
                de("ARA", "A_CONFIRMER RAI-M3 formation.formacodes", "formation.formacodes", SANS),
                de("PACA", "6300.00"), de("PACA", "9500.00", "formation.prixHt", 14700), de("PACA", "ECARTE RAI-M3", "formation.prixHt", 14700.01),
                de("PACA", "9500.00", "formation.prixHt", 14700, "formation.prixTtc", 17640), de("PACA", "ECARTE RAI-E19", "dossier.prescription", false),
                de("PACA", "A_CONFIRMER RAI-E19 dossier.prescription", "dossier.prescription", SANS),
                de("BFC", "5040.00", jeune("beneficiaire.cpf.accordTitulaire", false)), de("BFC", "3960.00", jeune()), de("BFC", "ECARTE RAI-E5", "beneficiaire.niveauDiplome", "4"),
                de("BFC", "10000.00", jeune("formation.prixHt", 15000)), de("BFC", "ECARTE RAI-E6", jeune("beneficiaire.niveauDiplome", "3")),
                de("BFC", "A_CONFIRMER RAI-E6 beneficiaire.niveauDiplome", jeune("beneficiaire.niveauDiplome", SANS)),
                de("BFC", "ECARTE RAI-E14", jeune("formation.placeCollectiveDisponible", true)),
                de("GUA", "3960.00", "beneficiaire.niveauDiplome", "INFERIEUR_A_3"), de("GUA", "ECARTE RAI-E6", "beneficiaire.niveauDiplome", "5"),
                de("GUA", "ECARTE RAI-C4", "beneficiaire.niveauDiplome", "4", "beneficiaire.cpf.accordTitulaire", false),
                de("GUA", "A_CONFIRMER RAI-E6 beneficiaire.niveauDiplome"),
                de("REU", "3960.00"), de("REU", "5500.00", "formation.prixHt", 9000), de("REU", "ECARTE N-2 RAI-E18", "formation.organismeReference", false),
                de("REU", "A_CONFIRMER RAI-E15 dossier.montantsAccordes", "formation.regionFormation", "53"));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @MethodSource("decisions")
    void lAideDeLaColonnePaieOuDitPourquoi(String colonne, String attendu, Object[] changements) {
        assertThat(dit(plan(colonnes(colonne), changements))).isEqualTo(attendu);
    }

    /** The account is left alone, and the plan says by which rule. */
    @Test
    void uneAideQuiInterditLeCompteEstRetenueLaOuElleLaisseMoins() {
        Simulateur na = colonnes("NA");
        PlanDeFinancement plan = plan(na);
        assertThat(lignes(plan)).containsExactly(AIDE + " CP 3000.00");
        assertThat(Aujourdhui.ecarte(plan, "CPF_DE")).isEqualTo("ECARTE RAI-C1");
        assertThat(lignes(plan(na, "beneficiaire.cpf.soldeEuros", 4000))).containsExactly("CPF_DE CP 4000.00");
    }

    @Test
    void uneAideGratuiteNeLaisseRienAjouterALaPersonne() {
        assertThat(lignes(plan(colonnes("ARA"), "dossier.apportPersonnelPropose", 500))).containsExactly("CPF_DE CP 2340.00", AIDE + " CP 3360.00");
        assertThat(lignes(plan(colonnes("CVL"), "dossier.apportPersonnelPropose", 500))).contains("APPORT_PERSONNEL CP 500.00");
    }

    private static Object[] jeune(Object... changements) {
        return ajoutes(new Object[] {"beneficiaire.dateNaissance", "1997-01-15", "beneficiaire.niveauDiplome", "4"}, changements);
    }

    private static Object[] confirmee(Object... changements) {
        return ajoutes(CONFIRMEE, changements);
    }

    private static Object[] ajoutes(Object[] premiers, Object[] autres) {
        return Stream.concat(Stream.of(premiers), Stream.of(autres)).toArray();
    }

    private static Arguments de(String colonne, String attendu, Object... changements) {
        return Arguments.of(colonne, attendu, changements);
    }
}
