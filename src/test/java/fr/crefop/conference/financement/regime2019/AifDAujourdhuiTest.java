package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Statut;
import fr.crefop.conference.financement.TypeDeConseil;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The aid of France Travail: each condition on both sides and unknown, what it pays after the account (C.4). */
class AifDAujourdhuiTest {

    @ParameterizedTest(name = "{0} = {1} : {2}")
    @CsvSource({
        "beneficiaire.statut, ADHERENT_CSP, paie",
        "beneficiaire.statut, SALARIE_CDI, ECARTE AIF-E1",
        "dossier.validationPoleEmploi, false, ECARTE AIF-E2",
        "dossier.validationPoleEmploi, , A_CONFIRMER AIF-E2 dossier.validationPoleEmploi",
        "formation.placeCollectiveDisponible, true, ECARTE AIF-E3",
        "formation.placeCollectiveDisponible, , A_CONFIRMER AIF-E3 formation.placeCollectiveDisponible",
        "formation.session, PRF, ECARTE AIF-E5",
        "formation.vae, true, ECARTE AIF-E9",
        "formation.vae, , A_CONFIRMER AIF-E9 formation.vae",
        "formation.permis, LEGER, ECARTE AIF-E11",
        "formation.permis, GROUPE_LOURD, paie",
        "dateDepot, 2026-08-23, paie",
        "dateDepot, 2026-08-24, ECARTE AIF-E4b AIF-E6"})
    void chaqueCondition(String chemin, String valeur, String attendu) {
        Object lue = "true".equals(valeur) || "false".equals(valeur) ? Boolean.valueOf(valeur) : valeur;
        assertThat(dit(plan("01", "depots.CPF", "2026-08-03", chemin, lue), "AIF")).isEqualTo(attendu.replace("AIF-E4b ", ""));
    }

    @Test
    void leContratDeTravailDUnDemandeurDEmploiSEtudieDAbord() {
        Object[] salarie = {"beneficiaire.aussiSalarie", true};
        assertThat(dit(plan("01", avec(salarie, "dossier.contratTravailEtudie", true)), "AIF")).isEqualTo("paie");
        PlanDeFinancement refuse = plan("01", avec(salarie, "dossier.contratTravailEtudie", false));
        assertThat(ecarte(refuse, "AIF")).isEqualTo("ECARTE AIF-E2");
        assertThat(conseille(refuse, "Étudier d'abord")).isTrue();
        assertThat(ecarte(plan("01", salarie), "AIF")).isEqualTo("A_CONFIRMER AIF-E2 dossier.contratTravailEtudie");
    }

    @Test
    void trentePourCentDHeuresEnEntreprise() {
        assertThat(dit(plan("01", "formation.heuresCentre", 70, "formation.heuresEntreprise", 30), "AIF")).isEqualTo("paie");
        assertThat(dit(plan("01", "formation.heuresCentre", 70, "formation.heuresEntreprise", 31), "AIF")).isEqualTo("ECARTE AIF-E7");
        assertThat(dit(plan("01", "formation.heuresEntreprise", null), "AIF")).isEqualTo("paie");
    }

    @Test
    void unBilanDeCompetencesEstAdmisSaufChoixContraire() {
        Object[] bilan = {"formation.bilanDeCompetences", true, "formation.certification.type", "AUCUNE", "formation.heuresCentre", 24};
        assertThat(lignes(plan("01", bilan))).containsExactly("CPF_DE CP 1600.00", "AIF CP 4700.00");
        assertThat(ecarte(plan("01", avec(bilan, "hypotheses.aif.bilan", false)), "AIF")).isEqualTo("ECARTE AIF-E10");
    }

    @Test
    void lePermisLegerEstUnChoixDeLaConference() {
        assertThat(lignes(plan("06a", "hypotheses.aif.permis", true))).containsExactly("CPF_DE CP 900.00", "AIF CP 550.00");
    }

    @Test
    void leComptePaieDAbord() {
        PlanDeFinancement inconnu = plan("01", "beneficiaire.cpf.soldeEuros", null);
        assertThat(lignes(inconnu)).isEmpty();
        assertThat(ecarte(inconnu, "AIF")).isEqualTo("A_CONFIRMER AIF-E4b beneficiaire.cpf.soldeEuros");
        assertThat(lignes(plan("01", "beneficiaire.cpf.soldeEuros", null, "hypotheses.aif.cpfObligatoire", false))).containsExactly("AIF CP 6300.00");
    }

    @Test
    void sansLeCompteSiLeTitulaireRefuseSIlEstVideOuSiLaFormationNYEstPasEligible() {
        assertThat(lignes(plan("01", "beneficiaire.cpf.accordTitulaire", false))).containsExactly("AIF CP 6300.00");
        assertThat(lignes(plan("01", "beneficiaire.cpf.soldeEuros", 0))).containsExactly("AIF CP 6300.00");
        assertThat(lignes(plan("01", "formation.certification.type", "AUCUNE"))).containsExactly("AIF CP 6300.00");
    }

    /** Fifteen calendar days hold, eleven working days do not: the account comes first, so the later start is advised. */
    @Test
    void unCompteSeulementTropTardRetientLAif() {
        Object[] noel = {"dateDepot", "2026-12-18", "formation.debut", "2027-01-04"};
        PlanDeFinancement plan = plan("01", noel);
        assertThat(lignes(plan)).isEmpty();
        assertThat(ecarte(plan, "AIF")).isEqualTo("ECARTE AIF-E4b");
        assertThat(plan.conseils()).anyMatch(c -> c.type() == TypeDeConseil.AUTRE_DATE && c.libelle().contains("6\u00a0janvier 2027"));
    }

    /** The same when the account is only asked for once the training has begun, while the aid was asked for in time. */
    @Test
    void unCompteDemandeApresLeDebutRetientLAif() {
        PlanDeFinancement plan = plan("01", "depots.CPF", "2026-09-08");
        assertThat(lignes(plan)).isEmpty();
        assertThat(ecarte(plan, "CPF_DE")).isEqualTo("ECARTE CPF-E11 T-9");
        assertThat(ecarte(plan, "AIF")).isEqualTo("ECARTE AIF-E4b");
        assertThat(plan.conseils()).anyMatch(c -> c.type() == TypeDeConseil.AUTRE_DATE && c.libelle().contains("23\u00a0septembre 2026"));
        assertThat(lignes(plan("01", "depots.CPF", "2026-09-08", "beneficiaire.cpf.accordTitulaire", false))).containsExactly("AIF CP 6300.00");
    }

    @Test
    void unCompteVideMaisDoteLaisseLAifPayer() {
        assertThat(lignes(plan("01", "beneficiaire.cpf.soldeEuros", 0, "beneficiaire.cpf.dotations", List.of(Map.of("origine", "REGION", "montant", 300)))))
                .containsExactly("DOTATION_CPF CP 300.00", "AIF CP 6000.00");
    }

    /** The account would pay all: leaving it out so that the AIF, and with it the mobility aid, pay would be no plan of the law. */
    @Test
    void aucunPlanNeLaisseLeCompteDeCotePourLaMobilite() {
        assertThat(lignes(plan("11", "beneficiaire.cpf.soldeEuros", 7200))).containsExactly("CPF_DE CP 7200.00");
    }

    @Test
    void lAifPaieCeQueFranceTravailAAccorde() {
        assertThat(lignes(plan("17"))).containsExactly("CPF_DE CP 5000.00", "AIF CP 6000.00");
        assertThat(plan("17").saisineProposee()).isTrue();
        assertThat(lignes(plan("17", "dossier.montantsAccordes", Map.of("AIF", 20000)))).containsExactly("CPF_DE CP 5000.00", "AIF CP 9500.00");
    }

    @Test
    void lePlafondEtLeCoutHoraireSontALaConference() {
        assertThat(lignes(plan("01", "hypotheses.aif.plafond", 3000))).containsExactly("CPF_DE CP 2340.00", "AIF CP 3000.00");
        assertThat(lignes(plan("01", "hypotheses.aif.coutHoraireMax", 5))).containsExactly("CPF_DE CP 2340.00", "AIF CP 2100.00");
    }

    @Test
    void lAifNePaieNiLaValidationNiLesAutresFraisEtLExamenResteGratuitCommeLaFormation() {
        PlanDeFinancement plan = plan("01", "frais.validation", 120, "frais.nonPedagogiques", 80, "dossier.apportPersonnelPropose", 500);
        assertThat(lignes(plan)).containsExactly("CPF_DE CP 2340.00", "AIF CP 3960.00", "APPORT_PERSONNEL FNP 80.00");
    }

    @Test
    void laDonneeQuiManqueEstDiteAvecLesMotsDuJour() {
        Object[] inconnue = {"dossier.validationPoleEmploi", null};
        assertThat(conseille(plan("01", inconnue), "Donnée à fournir : Projet validé par France Travail")).isTrue();
        assertThat(plan("01", inconnue).conseils()).noneMatch(c -> c.libelle().contains("Pôle emploi"));
        assertThat(conseille(plan("01", avec(inconnue, "dateDepot", "2023-09-01", "formation.debut", "2023-12-29")), "Donnée à fournir : Projet validé par Pôle emploi")).isTrue();
    }

    @Test
    void leCreneauEstPoleEmploiJusquEn2023() {
        Object[] avant = {"dateDepot", "2023-09-01"};
        assertThat(plan("01", avec(avant, "formation.debut", "2023-12-29")).contributions().get(1).financeur()).isEqualTo("POLE_EMPLOI");
        assertThat(plan("01", avec(avant, "formation.debut", "2024-01-01")).contributions().get(1).financeur()).isEqualTo("FRANCE_TRAVAIL");
    }

    @Test
    void tropTardLeConseilDonneLePremierJourQuiConvient() {
        PlanDeFinancement plan = plan("13a");
        assertThat(ecarte(plan, "AIF")).isEqualTo("ECARTE AIF-E4b AIF-E6");
        assertThat(plan.conseils()).filteredOn(c -> c.type() == TypeDeConseil.AUTRE_DATE).extracting(Conseil::libelle, Conseil::effet).containsExactly(
                tuple("Début à partir du 3\u00a0novembre 2026, à dépôt égal",
                        "CPF du demandeur d'emploi 1\u00a0200,00\u00a0€, Aide individuelle à la formation (AIF) 600,00\u00a0€ et reste 0\u00a0€"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFC", "POEC", "POEI", "AFPR"})
    void uneSessionAcheteeADejaSonPayeur(String session) {
        PlanDeFinancement plan = plan("01", "formation.session", session);
        assertThat(plan.statut()).isEqualTo(Statut.AUCUN_FINANCEMENT);
        assertThat(plan.saisineProposee()).isFalse();
        assertThat(conseille(plan, "La session")).isTrue();
    }

    @Test
    void lesAidesClosesSontDites() {
        assertThat(conseille(plan("06a"), "L'aide de France Travail au permis B est fermée")).isTrue();
        assertThat(conseille(plan("06a", "dateDepot", "2026-01-05", "formation.debut", "2026-03-31"), "France Travail peut aider à payer le permis")).isTrue();
        assertThat(conseille(plan("01", "formation.vae", true), "L'aide de France Travail à la VAE est fermée")).isTrue();
        assertThat(conseille(plan("01", "formation.vae", true, "dateDepot", "2026-03-02", "formation.debut", "2026-05-07"), "France Travail peut aider à payer une VAE")).isTrue();
        assertThat(conseille(plan("01"), "L'aide de France Travail")).isFalse();
    }

    @Test
    void ceQuiNEstPasSurMonCompteFormationPasseParUnDevis() {
        PlanDeFinancement plan = plan("01", "formation.surMonCompteFormation", false, "dossier.promesseEmbauche", true);
        assertThat(conseille(plan, "La formation n'est pas sur Mon Compte Formation")).isTrue();
        assertThat(conseille(plan, "La formation n'est pas proposée sur Mon Compte Formation")).isTrue();
        assertThat(conseille(plan, "Avec une promesse d'embauche")).isTrue();
        assertThat(conseille(plan("01"), "La formation n'est pas")).isFalse();
    }

    @Test
    void labsenceALEpreuveEstRappeleeDepuisJuin2026() {
        assertThat(conseille(plan("01", "depots.CPF", "2026-06-27"), "Se présenter à l'épreuve")).isTrue();
        assertThat(conseille(plan("01", "depots.CPF", "2026-06-26"), "Se présenter à l'épreuve")).isFalse();
    }
}
