package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Statut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConseilsTest {

    @Test
    void unDebutPlusTardEstConseilleQuandIlLaisseMoinsAPayer() {
        assertThat(plan("08").conseils()).extracting(Conseil::libelle, Conseil::effet).contains(
                tuple("Début à partir du 20\u00a0octobre 2018, à dépôt égal", "Aide individuelle à la formation (AIF) 990,00\u00a0€ et reste 0\u00a0€"));
    }

    @Test
    void unDebutPlusTardInutileNEstPasConseille() {
        assertThat(plan("08", "dossier.validationPoleEmploi", false, "formation.rncp", false).conseils()).noneMatch(c -> c.libelle().startsWith("Début"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFC", "POEC", "POEI", "AFPR"})
    void uneSessionAcheteeParUnAutreNeVaPasEnConference(String session) {
        PlanDeFinancement plan = plan("01", "formation.session", session);
        assertThat(plan.statut()).isEqualTo(Statut.AUCUN_FINANCEMENT);
        assertThat(plan.saisineProposee()).isFalse();
        assertThat(plan.ecartes()).hasSize(18).allMatch(e -> e.motifs().stream().anyMatch(m -> m.regle().equals("T-11")));
        assertThat(plan.conseils()).anyMatch(c -> c.libelle().contains(session));
    }

    @Test
    void lIndependantEstRenvoyeASonFonds() {
        assertThat(plan("06", "beneficiaire.statut", "INDEPENDANT").conseils()).anyMatch(c -> c.libelle().contains("indépendants"));
    }

    @Test
    void uneDonneeQuiNeChangeraitRienNEstPasReclamee() {
        assertThat(plan("03").conseils()).noneMatch(c -> c.libelle().startsWith("Donnée"));
    }

    @Test
    void chaqueDonneeManquanteALaSienne() {
        assertThat(plan("02a", "beneficiaire.allocation.type", "AUCUNE", "frais.transport", 100).conseils()).extracting(Conseil::libelle)
                .contains("Donnée à fournir : Distance aller et retour", "Donnée à fournir : Temps de trajet aller et retour");
    }

    @Test
    void laPieceQuiManqueEstConseilleeSeuleQuandElleSuffit() {
        assertThat(plan("03", "dossier.lettreMotivation", false, "dossier.validationPoleEmploi", false, "dossier.avisMedecinTravail", false).conseils()).extracting(Conseil::libelle, Conseil::effet).contains(
                tuple("Pièce à joindre : lettre de motivation", "Chèque formation de la Région 7\u00a0668,00\u00a0€ et reste 0\u00a0€"));
    }

    @Test
    void unePieceQuiNAmelioreRienNEstPasConseillee() {
        assertThat(plan("02b", "dossier.lettreMotivation", false).conseils()).noneMatch(c -> c.libelle().startsWith("Pièce"));
    }

    /** Case 8: the voucher needs a day less than the AIF, and two papers. */
    @Test
    void laPieceEtLeDelaiSeConseillentEnsemble() {
        assertThat(plan("08").conseils()).extracting(Conseil::libelle, Conseil::effet).contains(
                tuple(
                "Début à partir du 19\u00a0octobre 2018, à dépôt égal, avec 2 devis d'organismes différents, lettre de motivation",
                "Chèque formation de la Région 990,00\u00a0€ et reste 0\u00a0€"));
    }

    @Test
    void laConventionQuiDebloqueraitEstNommee() {
        assertThat(plan("12").conseils()).extracting(Conseil::libelle, Conseil::effet).contains(
                tuple(
                "Convention qui débloquerait : Fongecif – Pôle emploi", "Aide individuelle à la formation (AIF) 415,00\u00a0€ et reste 0\u00a0€"));
        assertThat(plan("12", "dossier.validationPoleEmploi", false).conseils()).noneMatch(c -> c.libelle().startsWith("Convention"));
    }

    @Test
    void laDonneeQuiDecideEstDemandeeEtCelleQuiNeDecidePasNon() {
        assertThat(plan("12", "parcours.moisCdd12Mois", null).conseils()).extracting(Conseil::champ)
                .contains("parcours.moisCdd12Mois");
        // Nothing in the scale of this OPCA for a plan: whatever the datum, the plan pays nothing.
        assertThat(plan("04", "dossier.initiativeEmployeur", null, "dossier.contributionEmployeur.mode", "AUCUNE").conseils())
                .extracting(Conseil::champ).doesNotContain("dossier.initiativeEmployeur");
    }

    /** The voucher would pay two weeks after the filing, when the allowance is over: the mobility aid owes nothing to its delay. */
    @Test
    void unDebutPlusTardNeGagneRienALaFinDUneAllocation() {
        Object[] bientotSansAllocation = {"dateDepot", "2018-04-23", "beneficiaire.allocation.finDroits", "2018-05-04", "formation.rncp", true,
            "hypotheses.aif.delaiJours", 1, "frais.transport", 500, "frais.kmAllerRetour", 90, "frais.minutesAllerRetour", 90, "frais.jours", 20,
            "dossier.nombreDevis", 2, "dossier.lettreMotivation", true, "dossier.prescription", true, "dossier.apportPersonnelPropose", 0};
        assertThat(plan("02a", bientotSansAllocation).resteAFinancer().enFrancais()).isEqualTo("500,00");
        assertThat(plan("02a", bientotSansAllocation).conseils()).noneMatch(c -> c.type() == TypeDeConseil.AUTRE_DATE);
    }

    @Test
    void quiASonContratDeTravailAEtudierLApprend() {
        assertThat(plan("02a", "beneficiaire.aussiSalarie", true, "dossier.contratTravailEtudie", false).conseils())
                .anyMatch(c -> c.type() == TypeDeConseil.DEMARCHE && c.dispositif().equals("AIF"));
        assertThat(plan("02a", "beneficiaire.aussiSalarie", true, "dossier.contratTravailEtudie", true).conseils())
                .noneMatch(c -> c.type() == TypeDeConseil.DEMARCHE);
    }
}
