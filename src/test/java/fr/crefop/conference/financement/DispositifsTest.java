package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.motifs;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dispositifs that no shared case reaches. */
class DispositifsTest {

    private static final Object[] CSP = {"beneficiaire.statut", "ADHERENT_CSP", "beneficiaire.allocation.type", "ASP",
        "beneficiaire.allocation.montantMensuel", 1200, "parcours.opca", "OPCALIA", "parcours.opcaRepondAppelCsp", true,
        "frais.transport", 100};

    @Test
    void leCspPartageVingtEtQuatreVingts() {
        PlanDeFinancement plan = plan("02b", CSP);
        assertThat(lignes(plan)).containsExactly("CSP_OPCA CP 700.00", "CSP_FPSPP CP 2800.00", "CSP_FPSPP TR 100.00");
        assertThat(plan.contributions().get(0).justification().regles()).containsExactly("CSP-M1");
        assertThat(plan.remuneration().dispositif()).isEqualTo("ASP");
        assertThat(plan.contributions()).extracting(c -> c.financeur()).containsExactly("OPCA_OPCALIA", "FPSPP", "FPSPP");
    }

    @Test
    void lOpcaQuiNAPasReponduPaieTout() {
        PlanDeFinancement plan = plan("02b", avec(CSP, "parcours.opcaRepondAppelCsp", false));
        assertThat(lignes(plan)).containsExactly("CSP_OPCA CP 3500.00", "CSP_OPCA TR 100.00");
        assertThat(plan.contributions()).allSatisfy(c -> assertThat(c.justification().regles()).containsExactly("CSP-M2"));
    }

    @Test
    void leVisaEstGratuitPourTousLesHabitants() {
        PlanDeFinancement plan = plan("06", "formation.session", "VISA", "beneficiaire.statut", "AGENT_PUBLIC");
        assertThat(lignes(plan)).containsExactly("REGION_VISA CP 1200.00");
        assertThat(plan.remuneration()).isNull();
    }

    @Test
    void leSanitaireEtSocialLaisseLInscriptionALaPersonne() {
        PlanDeFinancement plan = plan("11", "formation.session", "SANITAIRE_SOCIAL", "formation.formacodes", List.of("43436"),
                "frais.nonPedagogiques", 250);
        assertThat(lignes(plan)).containsExactly("REGION_SANITAIRE_SOCIAL CP 7000.00");
        assertThat(plan.resteAFinancer()).hasToString("250.00");
        assertThat(plan.saisineProposee()).isFalse();
    }

    @Test
    void lAgefiphPaieLaMoitieDuResteAvantLAif() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.rqth", true);
        assertThat(lignes(plan)).containsExactly("CPF_DE CP 540.00", "AGEFIPH CP 1480.00", "AIF CP 1480.00");
    }

    @Test
    void leCifCdiPaieDansSesPlafonds() {
        PlanDeFinancement plan = plan("04", CIF_CDI);
        assertThat(lignes(plan)).contains("CIF_CDI CP 16470.00");
        assertThat(plan.remuneration().dispositif()).isEqualTo("CIF_CDI");
        assertThat(plan.remuneration().total()).hasToString("10000.00");
        assertThat(motifs(plan, Dispositif.de("PERIODE_PROFESSIONNALISATION"))).contains("CIFCDD-C3");
    }

    private static final Object[] CIF_CDI = {"dateDepot", "2018-01-02", "parcours.opacif", "FONGECIF_CVL", "parcours.salaireMensuel", 2000,
        "parcours.artisanal", false, "formation.heuresCentre", 600, "formation.dureeMois", 5, "formation.prixHt", 18000,
        "dossier.contributionEmployeur.mode", "AUCUNE", "beneficiaire.cpf.accordTitulaire", false};

    @Test
    void lAgepiSuitLeNombreDEnfants() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.allocation.type", "AUCUNE", "beneficiaire.parentIsole", true,
                "beneficiaire.agesEnfants", List.of(3, 9, 10), "frais.gardeEnfants", 900);
        assertThat(lignes(plan)).contains("AGEPI GE 460.00");
    }

    @Test
    void lApportEstPermisSurLesAutresFraisMemeAvecLAif() {
        PlanDeFinancement plan = plan("02a", "frais.nonPedagogiques", 120, "frais.transport", 500);
        assertThat(lignes(plan)).contains("AIF CP 2960.00", "APPORT_PERSONNEL FNP 120.00", "APPORT_PERSONNEL TR 380.00");
        assertThat(plan.apportPersonnel().autorise()).isFalse();
        assertThat(plan.apportPersonnel().retenu()).hasToString("500.00");
    }

    @Test
    void laVentilationDuCpfPartageLeForfait() {
        PlanDeFinancement plan = plan("02b", "hypotheses.cpf.de.ventilation", "PEDAGO_8_ANNEXES_1", "frais.transport", 50, "frais.restauration", 50);
        assertThat(lignes(plan)).contains("CPF_DE CP 480.00", "CPF_DE TR 50.00", "CPF_DE RE 10.00");
    }

    @Test
    void leCpfVentileNEstPasSansObjetTantQuIlResteUnFraisAnnexe() {
        PlanDeFinancement plan = plan("11", "beneficiaire.cpf.accordTitulaire", true, "beneficiaire.cpf.soldeHeures", null,
                "hypotheses.cpf.de.ventilation", "PEDAGO_8_ANNEXES_1", "frais.transport", 50);
        assertThat(ecarte(plan, Dispositif.de("CPF_DE")).statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(ecarte(plan, Dispositif.de("CPF_DE")).motifs()).extracting(m -> m.donneeManquante()).containsOnly("beneficiaire.cpf.soldeHeures");
    }

    @Test
    void deuxPeriodesSeSuiventQuandLesDroitsFinissent() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.allocation.finDroits", "2018-06-01", "formation.metierEligibleRff", true);
        assertThat(plan.remuneration().dispositif()).isEqualTo("AREF");
        assertThat(plan.remuneration().total()).hasToString("1702.02");
    }

    @ParameterizedTest
    @CsvSource({"AGEFOS_PME, 4400.00", "OPCALIA, 4400.00", "CONSTRUCTYS, 3300.00", "OPCAIM, 4400.00", "OPCALIM, 4400.00",
        "INTERGROS, 3300.00", "ANFA, 4400.00", "ACTALIANS, 4400.00", "AFDAS, 3850.00", "FAFIEC, 4400.00", "FAFIH, 4400.00",
        "FAFSEA, 4400.00", "OPCA_3_PLUS, 4400.00", "OPCA_TRANSPORTS, 1650.00", "UNIFAF, 4400.00", "UNIFORMATION, 4400.00", "FAF_TT, 1320.00"})
    void chaqueOpcaPaieLHeureDeCpfASonTarif(String opca, String montant) {
        assertThat(lignes(plan("04", "parcours.opca", opca, "hypotheses.exclure", List.of("PERIODE_PROFESSIONNALISATION"))))
                .contains("CPF_SALARIE CP " + montant);
    }

    private static Object[] avec(Object[] changements, Object... autres) {
        Object[] tous = java.util.Arrays.copyOf(changements, changements.length + autres.length);
        System.arraycopy(autres, 0, tous, changements.length, autres.length);
        return tous;
    }

    /** The AIF is limited to 100 euros here: alone it leaves more, and after the whole account it would have nothing to pay. */
    @Test
    void leCompteSeMobiliseEnPartieQuandLeMobiliserEnEntierFeraitTomberLAideALaMobilite() {
        assertThat(lignes(plan("02a", "beneficiaire.allocation.type", "AUCUNE", "beneficiaire.cpf.soldeHeures", 200, "formation.prixHt", 1800,
                "hypotheses.aif.plafond", 100, "frais.transport", 500, "frais.kmAllerRetour", 61, "frais.minutesAllerRetour", 30, "frais.jours", 20,
                "dossier.apportPersonnelPropose", 0))).containsExactly("CPF_DE CP 1791.00", "AIF CP 9.00", "AIDE_MOBILITE TR 244.00");
    }

    @Test
    void lesHeuresDuCompteSArretentAuPlafondDeLOpcaEtLesAutresComptentPourLaPeriode() {
        Object[] permis = {"parcours.opca", "FORCO", "parcours.idcc", "2216", "formation.permisB", true, "formation.heuresCentre", 35,
            "formation.prixHt", 1400, "dossier.contributionEmployeur.mode", "AUCUNE"};
        assertThat(lignes(plan("04", permis))).containsExactly("CPF_SALARIE CP 750.00", "PERIODE_PROFESSIONNALISATION CP 148.69");
    }
}
