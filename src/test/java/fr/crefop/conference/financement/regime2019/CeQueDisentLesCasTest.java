package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What part E.2 of the law says of its cases beside what is paid and what is left: CE-2 to CE-14, by their numbers. */
class CeQueDisentLesCasTest {

    /** The AIF pays nothing, so she may add to the teaching costs; or the conférence is seized. */
    @ParameterizedTest(name = "cas {0} : {1} restent")
    @CsvSource({"02, 3960", "03a, 900", "04c, 150", "05b, 450"})
    void ceQuiResteSansAifPeutEtreUnApportOuUneSaisine(String cas, int reste) {
        assertThat(plan(cas).resteAFinancer()).hasToString(reste + ".00");
        assertThat(plan(cas).saisineProposee()).isTrue();
        PlanDeFinancement avecApport = plan(cas, "dossier.apportPersonnelPropose", reste);
        assertThat(lignes(avecApport)).contains("APPORT_PERSONNEL CP " + reste + ".00");
        assertThat(avecApport.resteAFinancer()).hasToString("0.00");
    }

    /** CE-6: her licence was an aid of France Travail until April 2026. */
    @Test
    void lAideAuPermisDeFranceTravailEstDiteClose() {
        assertThat(plan("06a").conseils()).filteredOn(conseil -> conseil.type() == TypeDeConseil.AIDE_FERMEE).extracting(Conseil::libelle)
                .anyMatch(libelle -> libelle.contains("permis B"));
    }

    /** CE-10: neither OPCA nor FPSPP pays for her since November 2019. */
    @Test
    void unAdherentAuCspNAPlusDeFinanceurPropre() {
        assertThat(plan("10").ecartes()).extracting(e -> e.dispositif().code()).noneMatch(code -> code.startsWith("CSP"));
    }

    /** CE-12: what the aid leaves of the child care may be paid by the person. */
    @Test
    void lApportPaieCeQueLAideALaGardeLaisse() {
        assertThat(lignes(plan("12a", "dossier.apportPersonnelPropose", 184))).contains("AGE GE 416.00", "APPORT_PERSONNEL GE 184.00");
    }

    /** CE-13: eleven working days and fifteen calendar days, the first of November being a Sunday. */
    @Test
    void unDepotTropTardifSeRattrapeAPartirDuTroisNovembre() {
        assertThat(plan("13a").conseils()).filteredOn(conseil -> conseil.type() == TypeDeConseil.AUTRE_DATE)
                .extracting(conseil -> conseil.libelle().replace('\u00a0', ' ')).isNotEmpty().allMatch(libelle -> libelle.contains("3 novembre 2026"));
    }

    /** CE-14: nothing of the person but her account (PR-M4). */
    @Test
    void dansUneReconversionLApportEstEcarte() {
        assertThat(ecarte(plan("14b", "dossier.contributionEmployeur.mode", "AUCUNE"), "APPORT_PERSONNEL")).isEqualTo("ECARTE PR-M4");
    }
}
