package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The AGEFIPH until it closed, and what an employer accepts to pay (C.7, C.10). */
class AgefiphEtEmployeurTest {

    private static final Object[] EN_2025 = {"dateDepot", "2025-06-02", "formation.debut", "2025-09-30", "beneficiaire.rqth", true};

    @Test
    void lAgefiphEstFermeeDepuisOctobre2025() {
        assertThat(lignes(plan("01", EN_2025))).containsExactly("CPF_DE CP 2340.00", "AGEFIPH CP 1980.00", "AIF CP 1980.00");
        PlanDeFinancement fermee = plan("01", avec(EN_2025, "formation.debut", "2025-10-01"));
        assertThat(lignes(fermee)).containsExactly("CPF_DE CP 2340.00", "AIF CP 3960.00");
        assertThat(ecarte(fermee, "AGEFIPH")).isEqualTo("FERME AGE26-1");
        assertThat(conseille(fermee, "L'aide individuelle de l'AGEFIPH")).isTrue();
        assertThat(conseille(fermee, "L'AGEFIPH peut")).isFalse();
        assertThat(conseille(plan("01", "beneficiaire.rqth", true), "L'AGEFIPH peut verser")).isTrue();
        assertThat(conseille(plan("01"), "L'AGEFIPH")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SALARIE_CDI, true, true", "DEMANDEUR_EMPLOI, true, true", "INDEPENDANT, false, true", "AGENT_PUBLIC, false, false"})
    void lAideFermeeNEstDiteQuACeuxPourQuiElleEtaitEtLAgentPublicAUnAutreFonds(String statut, boolean fermee, boolean adaptation) {
        PlanDeFinancement plan = plan("01", "beneficiaire.rqth", false, "beneficiaire.autreBeneficiaireObligationEmploi", true, "beneficiaire.statut", statut);

        assertThat(conseille(plan, "L'aide individuelle de l'AGEFIPH")).isEqualTo(fermee);
        assertThat(conseille(plan, "L'AGEFIPH peut payer à l'organisme")).isEqualTo(adaptation);
    }

    @ParameterizedTest(name = "{0} = {1} : {2}")
    @CsvSource({"beneficiaire.rqth, false, ECARTE AGE26-2", "beneficiaire.rqth, , A_CONFIRMER AGE26-2 beneficiaire.rqth", "formation.vae, true, ECARTE AGE26-2",
        "dossier.prescription, false, ECARTE AGE26-2", "dossier.prescription, , A_CONFIRMER AGE26-2 dossier.prescription",
        "beneficiaire.statut, INDEPENDANT, ECARTE AGE26-2", "formation.session, PRF, ECARTE AGE26-2"})
    void lesConditionsDeLAgefiph(String chemin, String valeur, String attendu) {
        Object lue = valeur == null ? null : valeur.matches("true|false") ? Boolean.valueOf(valeur) : valeur;
        assertThat(dit(plan("01", avec(EN_2025, chemin, lue)), "AGEFIPH")).isEqualTo(attendu);
    }

    @Test
    void unAutreBeneficiaireDeLObligationDEmploi() {
        assertThat(dit(plan("01", avec(EN_2025, "beneficiaire.rqth", false, "beneficiaire.autreBeneficiaireObligationEmploi", true)), "AGEFIPH")).isEqualTo("paie");
    }

    @Test
    void leSalarieJointLAvisDuMedecinDuTravail() {
        Object[] salarie = {"beneficiaire.rqth", true, "dateDepot", "2024-06-15", "beneficiaire.cpf.soldeEuros", 1000};
        assertThat(ecarte(plan("18b", avec(salarie, "dossier.avisMedecinTravail", false)), "AGEFIPH")).isEqualTo("ECARTE AGE26-2");
        assertThat(ecarte(plan("18b", salarie), "AGEFIPH")).isEqualTo("A_CONFIRMER AGE26-2 dossier.avisMedecinTravail");
        assertThat(lignes(plan("18b", avec(salarie, "dossier.avisMedecinTravail", true)))).containsExactly("PARTICIPATION_CPF CP 100.00", "CPF_SALARIE CP 1000.00", "AGEFIPH CP 450.00");
    }

    @Test
    void leReglageDeLAgefiphEstALaConference() {
        assertThat(lignes(plan("01", avec(EN_2025, "hypotheses.agefiph.plafond", 500)))).contains("AGEFIPH CP 500.00");
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"AUCUNE, ECARTE EMP-M", "MONTANT, A_CONFIRMER EMP-M dossier.contributionEmployeur.valeur"})
    void ceQueLEmployeurAccepte(String mode, String attendu) {
        assertThat(dit(plan("04a", "dossier.contributionEmployeur", Map.of("mode", mode)), "EMPLOYEUR")).isEqualTo(attendu);
    }

    @Test
    void lEmployeurPaieAussiLesAutresFrais() {
        assertThat(dit(plan("04a", "dossier.contributionEmployeur", null), "EMPLOYEUR")).isEqualTo("A_CONFIRMER EMP-M dossier.contributionEmployeur");
        assertThat(lignes(plan("04a", "frais.transport", 40, "dossier.contributionEmployeur", Map.of("mode", "POURCENTAGE", "valeur", 50))))
                .containsExactly("EMPLOYEUR CP 725.00", "EMPLOYEUR TR 20.00", "CPF_SALARIE CP 725.00");
    }
}
