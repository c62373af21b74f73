package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.motifs;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who pays the person during the training, when what decides it is not known. */
class RemunerationTest {

    private static final Conseil TEMPS = new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, "formation.surTempsDeTravail", null, null,
            "Donnée à fournir : Sur le temps de travail", "La rémunération pendant la formation en dépend (payeur : FONGECIF Centre-Val de Loire)");
    private static final Conseil ACCORD = new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, "dossier.accordEmployeur", null, null,
            "Donnée à fournir : Accord de l'employeur", "La rémunération pendant la formation en dépend (payeur : Employeur)");

    private static PlanDeFinancement cifCdi(Boolean surTempsDeTravail) {
        return plan("04", "dateDepot", "2018-01-02", "parcours.opacif", "FONGECIF_CVL", "parcours.salaireMensuel", 2000,
                "parcours.artisanal", false, "formation.heuresCentre", 600, "formation.dureeMois", 5, "formation.prixHt", 18000,
                "dossier.contributionEmployeur.mode", "AUCUNE", "beneficiaire.cpf.accordTitulaire", false,
                "formation.surTempsDeTravail", surTempsDeTravail);
    }

    @Test
    void leCifDontOnIgnoreSIlEstSurLeTempsDeTravailNePaieAucunSalaire() {
        assertThat(lignes(cifCdi(null))).contains("CIF_CDI CP 16470.00");
        assertThat(cifCdi(null).remuneration()).isNull();
        assertThat(cifCdi(null).conseils()).contains(TEMPS);
    }

    @Test
    void leCifHorsTempsDeTravailNePaieQueLesCoutsPedagogiques() {
        assertThat(cifCdi(false).remuneration()).isNull();
        assertThat(cifCdi(false).conseils()).doesNotContain(TEMPS);
        assertThat(cifCdi(true).remuneration().dispositif()).isEqualTo("CIF_CDI");
    }

    @Test
    void lAccordInconnuDeLEmployeurEstDemandePourLeSalaire() {
        PlanDeFinancement plan = plan("04", "dossier.accordEmployeur", null);
        assertThat(plan.remuneration()).isNull();
        assertThat(plan.conseils()).contains(ACCORD);
    }

    @Test
    void lAccordNEstPasDemandeQuandIlNeChangeRien() {
        assertThat(plan("04").conseils()).doesNotContain(ACCORD);
        assertThat(plan("04", "formation.surTempsDeTravail", false, "dossier.accordEmployeur", null).conseils()).doesNotContain(ACCORD);
    }

    @Test
    void quiNEstPlusIndemniseAuDebutALaRfpeEtLesAidesDePoleEmploi() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.allocation.finDroits", "2018-04-30", "frais.transport", 500, "frais.kmAllerRetour", 61,
                "frais.minutesAllerRetour", 30, "frais.jours", 20, "beneficiaire.parentIsole", true, "beneficiaire.agesEnfants", List.of(9),
                "frais.gardeEnfants", 900, "dossier.apportPersonnelPropose", 0);
        assertThat(plan.remuneration().dispositif()).isEqualTo("RFPE");
        assertThat(lignes(plan)).contains("AIDE_MOBILITE TR 244.00", "AGEPI GE 400.00");
    }

    @Test
    void quiEstEncoreIndemniseLePremierJourNALesAidesQueSousLeSeuil() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.allocation.finDroits", "2018-05-02", "frais.transport", 500, "frais.kmAllerRetour", 61,
                "frais.minutesAllerRetour", 30, "frais.jours", 20);
        assertThat(plan.remuneration().dispositif()).isEqualTo("AREF");
        assertThat(motifs(plan, Dispositif.de("AIDE_MOBILITE"))).contains("MOB-E1");
    }

    @Test
    void leSalaireInconnuDUnCongeRetenuNeFaitPayerPersonneDAutre() {
        PlanDeFinancement plan = plan("01", "parcours.salaireMoyen4DerniersMois", null);
        assertThat(lignes(plan)).anyMatch(ligne -> ligne.startsWith("CIF_CDD"));
        assertThat(plan.remuneration()).isNull();
        assertThat(plan.conseils()).filteredOn(c -> "parcours.salaireMoyen4DerniersMois".equals(c.champ()))
                .singleElement().satisfies(c -> assertThat(c.effet()).contains("FONGECIF Centre-Val de Loire"));
    }

    @Test
    void nulNEstPayeALaPlaceDUneAllocationDontLaNatureOuLaFinEstInconnue() {
        assertThat(plan("11", "beneficiaire.allocation.type", null).remuneration()).isNull();
        assertThat(plan("11").remuneration().dispositif()).isEqualTo("RPS");
        assertThat(plan("02a", "beneficiaire.allocation.finDroits", null).remuneration()).isNull();
    }

    @Test
    void laRfpeAttendDeSavoirSiLaFormationEstUnBilanDeCompetences() {
        assertThat(plan("02a", "beneficiaire.allocation.type", "AUCUNE", "formation.bilanDeCompetences", null).remuneration()).isNull();
        assertThat(plan("02a", "beneficiaire.allocation.type", "AUCUNE").remuneration().dispositif()).isEqualTo("RFPE");
    }

    @Test
    void laReductionNeDescendPasSousDeuxSmicALUnagecifNonPlus() {
        assertThat(plan("01", "parcours.opacif", "UNAGECIF", "parcours.salaireMoyen4DerniersMois", 3200).remuneration().montantMensuel().enFrancais())
                .isEqualTo("2\u00a0996,94");
    }
}
