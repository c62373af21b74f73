package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.conseille;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exists beside the dispositifs: resigning, FNE-Formation, FSE+ (C.5.4, C.7), the CSP after its last prolongation (C.9). */
class AutresVoiesDeReconversionTest {

    private static final String DEMISSION = "Démissionner pour ce projet";
    private static final String FNE = "Le FNE-Formation est suspendu";
    private static final String FSE = "L'appel national du Fonds social européen";
    private static final String CSP = "Le contrat de sécurisation professionnelle";

    @Test
    void quiEnChangeDeMetierApprendCeQuOuvreUneDemissionEtDansQuelOrdre() {
        PlanDeFinancement plan = plan("15a", "projet.changeDeMetier", true);

        assertThat(effet(plan, DEMISSION)).contains("avant de démissionner", "1 300 jours sur 60 mois", "dans les 6 mois");
        assertThat(plan.remuneration()).as("aucun revenu n'en est compté").satisfies(r -> assertThat(r == null ? "" : r.dispositif()).isNotEqualTo("AREF"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"projet.changeDeMetier, false", "projet.changeDeMetier, ", "beneficiaire.statut, SALARIE_CDD", "beneficiaire.statut, INDEPENDANT"})
    void lesAutresNEnEntendentRien(String chemin, String valeur) {
        assertThat(conseille(plan("15a", "projet.changeDeMetier", true, chemin, "false".equals(valeur) ? Boolean.FALSE : valeur), DEMISSION)).isFalse();
    }

    @Test
    void unProjetDeTransitionQuiPaieNEnvoiePasDemissionner() {
        assertThat(conseille(plan("07"), DEMISSION)).isFalse();
        assertThat(conseille(plan("07", "projet.positionnementFait", false), DEMISSION)).isTrue();
    }

    @ParameterizedTest(name = "{0} : ouvert {1}, suspendu {2}")
    @CsvSource({"2019-12-31, false, false", "2020-01-01, true, false", "2024-12-31, true, false", "2025-01-01, false, true", "2026-10-05, false, true"})
    void leFneEstOuvertDe2020A2024EtSuspenduEnsuite(String debut, boolean ouvert, boolean suspendu) {
        PlanDeFinancement plan = entreprise(debut);

        assertThat(conseille(plan, "Le FNE-Formation, ouvert ce jour-là")).isEqualTo(ouvert);
        assertThat(conseille(plan, FNE)).isEqualTo(suspendu);
    }

    @Test
    void laSuspensionDuFneDitSonJour() {
        assertThat(libelle(plan("15a"), FNE)).contains("1er janvier 2025");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-07, false", "2026-06-08, true"})
    void lAppelDuFseEstClosDepuisJuin2026(String debut, boolean clos) {
        assertThat(conseille(entreprise(debut), FSE)).isEqualTo(clos);
    }

    @Test
    void leFseClosDitSonJourEtCeQuUnOpcoPeutEncore() {
        assertThat(libelle(plan("15a"), FSE)).contains("8 juin 2026");
        assertThat(effet(plan("15a"), FSE)).contains("50 %");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"false", "null"})
    void sansUneInitiativeCertaineDeLEmployeurNiLUnNiLAutreNEstDit(String initiative) {
        PlanDeFinancement plan = plan("15a", "dossier.initiativeEmployeur", "null".equals(initiative) ? null : Boolean.FALSE);

        assertThat(conseille(plan, FNE)).isFalse();
        assertThat(conseille(plan, FSE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true"})
    void lAdherentAuCspApprendQue2027DependDUnNouvelAvenant(String debut, boolean dit) {
        assertThat(conseille(plan("10", "formation.debut", debut, "dateDepot", "2026-11-30"), CSP)).isEqualTo(dit);
        assertThat(conseille(plan("01", "formation.debut", debut, "dateDepot", "2026-11-30"), CSP)).as("un demandeur d'emploi").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019-03-31, FERME PDC-E1", "2019-04-01, A_CONFIRMER PDC-M1 dossier.montantsAccordes"})
    void lePlanDesOpcoNExistePasAvantEux(String debut, String dit) {
        assertThat(ecarte(plan("15a", "formation.debut", debut, "dateDepot", "2019-02-04"), "PLAN_OPCO")).isEqualTo(dit);
    }

    private static PlanDeFinancement entreprise(String debut) {
        return plan("15a", avec(new Object[] {"dateDepot", LocalDate.parse(debut).minusDays(60).toString()}, "formation.debut", debut));
    }

    private static String libelle(PlanDeFinancement plan, String debut) {
        return conseil(plan, debut).libelle().replace("\u00a0", " ").replace("\u202f", " ");
    }

    private static String effet(PlanDeFinancement plan, String debut) {
        return conseil(plan, debut).effet().replace("\u00a0", " ").replace("\u202f", " ");
    }

    private static Conseil conseil(PlanDeFinancement plan, String debut) {
        return plan.conseils().stream().filter(c -> c.libelle().startsWith(debut)).findFirst().orElseThrow(() -> new AssertionError(debut + " n'est pas dit"));
    }
}
