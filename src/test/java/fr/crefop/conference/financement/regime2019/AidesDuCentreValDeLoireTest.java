package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static fr.crefop.conference.financement.regime2019.Revenus.dit;
import static fr.crefop.conference.financement.regime2019.Revenus.mois;
import static fr.crefop.conference.financement.regime2019.Revenus.paye;
import static fr.crefop.conference.financement.regime2019.Revenus.periodes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.TypeDeConseil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Région Centre-Val de Loire adds to a minor's pay, and what it pays beside a plan (regions.md A.1, CVL-7 to CVL-14). */
class AidesDuCentreValDeLoireTest {

    private static final String COMBO = "Combo parfait";
    private static final String PERMIS = "Permis B, dans le Combo parfait";
    private static final String BOURSE = "Bourse des formations sanitaires et sociales";
    private static final String TRANSPORT = "Transport ou hébergement des stagiaires";
    private static final Object[] PLACE = {"formation.session", "PRF", "formation.codesFinanceur", List.of("CONSEIL_REGIONAL")};
    private static final Object[] INSTITUT = {"formation.session", "SANITAIRE_SOCIAL", "formation.codesFinanceur", List.of("CONSEIL_REGIONAL"),
        "formation.formacodes", List.of("43436")};
    private static final Object[] DIX_SEPT_ANS = {"beneficiaire.dateNaissance", "2009-06-01"};
    private static final Object[] VINGT_ANS = {"beneficiaire.dateNaissance", "2006-06-01"};

    private static List<String> aCote(PlanDeFinancement plan) {
        return plan.conseils().stream().filter(c -> c.libelle().startsWith("Hors de ce plan, la Région a aussi : "))
                .map(c -> c.libelle().substring("Hors de ce plan, la Région a aussi : ".length())).toList();
    }

    private static String effet(PlanDeFinancement plan, String aide) {
        return plan.conseils().stream().filter(c -> c.libelle().endsWith(" : " + aide)).map(Conseil::effet).findFirst().orElseThrow().replace('\u00a0', ' ');
    }

    @Test
    void unMineurRecoitLeMontantNationalEtCeQueLaRegionYAjoute() {
        Remuneration r = paye("REGION_PRF", DIX_SEPT_ANS);
        assertThat(dit(r)).isEqualTo("RPS 2105.92 REGION_CVL");
        assertThat(mois(r)).containsExactly("2026-09 RPS 526.48", "2026-10 RPS 526.48", "2026-11 RPS 526.48", "2026-12 RPS 526.48");
        assertThat(r.justification().calcul().replace('\u00a0', ' ')).contains("(226,48 + 300,00) × 4 mois");
        assertThat(r.justification().parametres()).filteredOn(p -> p.cle().equals("rps.complement.moinsDe18")).singleElement().satisfies(p -> {
            assertThat(p.aFixerParLaConference()).isTrue();
            assertThat(p.source()).contains("Rémunération et aides de la Région Centre-Val de Loire, 10 janvier 2025", "décomposition déduite");
        });
    }

    /** The 520.92 of the page are found again, and the scale that moves on 1 April moves under the 300. */
    @Test
    void leMontantVuEnJanvier2025EstRetrouveEtSuitLeBaremeNational() {
        assertThat(periodes(paye("REGION_PRF", avec(DIX_SEPT_ANS, "beneficiaire.dateNaissance", "2008-01-01", "dateDepot", "2024-12-02",
                "formation.debut", "2025-02-01", "formation.fin", "2025-05-31"))))
                .containsExactly("RPS 2025-02-01 2025-03-31 1041.84 520.92", "RPS 2025-04-01 2025-05-31 1049.36 524.68");
    }

    @ParameterizedTest(name = "{0}, né le {1}, région {2}, entrée le {3} : {4}")
    @CsvSource({"REGION_PRF, 2008-09-02, 24, 2026-09-01, RPS 1052.96 REGION_CVL", "REGION_PRF, 2008-09-01, 24, 2026-09-01, RPS 1132.34 REGION_CVL",
        "REGION_PRF, 2009-06-01, 75, 2026-09-01, RPS 452.96 REGION_75", "AIF, 2009-06-01, 24, 2026-09-01, RFFT 452.96 FRANCE_TRAVAIL",
        "REGION_PRF, 2009-06-01, 24, 2025-01-09, RPS 441.84 REGION_CVL", "REGION_PRF, 2009-06-01, 24, 2025-01-10, RPS 1041.84 REGION_CVL"})
    void seulUnMineurQueCetteRegionPaieEtQuiEntreDepuisCeJourLeRecoit(String retenu, String naissance, String region, String debut, String attendu) {
        assertThat(dit(retenu, "beneficiaire.dateNaissance", naissance, "beneficiaire.regionDomicile", region, "dateDepot", "2024-12-02",
                "formation.debut", debut, "formation.fin", null, "formation.dureeMois", 2)).isEqualTo(attendu);
    }

    @Test
    void aTempsPartielLeComplementEstPayeALHeureAvecLeReste() {
        assertThat(paye("REGION_PRF", avec(DIX_SEPT_ANS, "formation.heuresHebdo", 20, "formation.heuresCentre", 320)).total()).hasToString("1110.79");
    }

    /** Unknown is never no: the national amount is counted, and the advisor hears that there may be more. */
    @Test
    void avantQuIlSoitConnuLeComplementEstADemander() {
        Object[] mineur = avec(PLACE, "beneficiaire.dateNaissance", "2007-06-01", "beneficiaire.allocation", null, "beneficiaire.allocation.type", "AUCUNE",
                "dateDepot", "2024-06-03", "formation.debut", "2024-09-09", "formation.fin", null, "formation.dureeMois", 3);
        PlanDeFinancement plan = plan("01", mineur);
        assertThat(plan.remuneration().periodes().get(0).montantMensuel()).hasToString("220.92");
        assertThat(plan.conseils()).filteredOn(c -> c.type() == TypeDeConseil.A_VERIFIER).extracting(c -> c.libelle().replace('\u00a0', ' '))
                .contains("La Région relève la rémunération d'un mineur depuis le 10 janvier 2025 au moins");
        assertThat(Aujourdhui.conseille(plan("01", avec(mineur, "beneficiaire.regionDomicile", "94")), "La Région relève la rémunération")).as("région sans fichier : celle de l'instance").isTrue();
        assertThat(Aujourdhui.conseille(plan("01", avec(mineur, "beneficiaire.dateNaissance", "2006-06-01")), "La Région relève la rémunération")).isFalse();
    }

    @Test
    void unMineurEnPlaceDuProgrammeEntendCeQuIlPeutDemander() {
        PlanDeFinancement plan = plan("01", avec(PLACE, DIX_SEPT_ANS));
        assertThat(lignes(plan)).containsExactly("REGION_PRF CP 6300.00");
        assertThat(aCote(plan)).containsExactlyInAnyOrder(COMBO, TRANSPORT);
        assertThat(effet(plan, TRANSPORT)).contains("montant à confirmer", "l'un ou l'autre", "Vu pour la dernière fois le 10 janvier 2025");
    }

    /** The page was read in January 2025: a plan that rests on it more than twelve months after says so. */
    @Test
    void leComplementDUnMineurEstARevoirApresDouzeMois() {
        Object[] sansAllocation = avec(PLACE, avec(DIX_SEPT_ANS, "beneficiaire.allocation", null, "beneficiaire.allocation.type", "AUCUNE"));
        PlanDeFinancement plan = plan("01", sansAllocation);
        assertThat(plan.remuneration().periodes().get(0).montantMensuel()).hasToString("526.48");
        assertThat(plan.conseils()).filteredOn(c -> c.type() == TypeDeConseil.VALEUR_A_REVERIFIER).singleElement()
                .satisfies(c -> assertThat(c.libelle()).contains("rémunération"));
        assertThat(plan("01", avec(sansAllocation, "beneficiaire.dateNaissance", "1984-05-02")).conseils()).noneMatch(c -> c.type() == TypeDeConseil.VALEUR_A_REVERIFIER);
    }

    @Test
    void unePersonneDeVingtAnsEntendParlerDuComboEtDuPermisSansQueRienNEnSoitCompte() {
        PlanDeFinancement plan = plan("01", VINGT_ANS);
        assertThat(lignes(plan)).isEqualTo(lignes(plan("01")));
        assertThat(aCote(plan)).containsExactlyInAnyOrder(COMBO, PERMIS);
        assertThat(effet(plan, COMBO)).startsWith("À lui demander, rien n'en est compté ici. ").contains("520,00 €", "500,00 €, à l'entrée", "300 € par mois au plus",
                "Vu pour la dernière fois le 28 septembre 2023", "à confirmer par la Région");
        assertThat(effet(plan, PERMIS)).contains("1 500,00 €", "à confirmer par la Région");
    }

    @Test
    void auLancementLeComboEtaitUnAutre() {
        PlanDeFinancement plan = plan("01", avec(VINGT_ANS, "beneficiaire.dateNaissance", "2001-06-01", "dateDepot", "2021-02-01", "depots", null, "formation.debut", "2021-05-03",
                "formation.fin", null));
        assertThat(effet(plan, COMBO)).contains("500,00 €", "200,00 €, à l'entrée", "1 800 € au plus").doesNotContain("520,00 €");
    }

    @Test
    void uneEtudianteDuSanitaireEtSocialEntendParlerDeLaBourse() {
        PlanDeFinancement plan = plan("01", INSTITUT);
        assertThat(lignes(plan)).containsExactly("REGION_SANITAIRE_SOCIAL CP 6300.00");
        assertThat(aCote(plan)).containsExactlyInAnyOrder(TRANSPORT, BOURSE);
        assertThat(effet(plan, BOURSE)).contains("5 679,00 €, par an", "De 1 032 à 5 679 € par an", "Vu pour la dernière fois le 30 avril 2024");
        assertThat(aCote(plan("01", avec(INSTITUT, "formation.session", "INDIVIDUELLE")))).containsExactly(BOURSE);
        assertThat(aCote(plan("01", "formation.formacodes", null))).as("un domaine inconnu n'est pas un autre domaine").containsExactly(BOURSE);
    }

    @ParameterizedTest(name = "né le {0}, région {1} : {2}")
    @CsvSource({"1984-05-02, 24, ''", "2006-06-01, 75, ''", "2010-09-07, 24, 'Combo parfait'", "2010-09-08, 24, ''",
        "2008-09-07, 24, 'Combo parfait ; Permis B, dans le Combo parfait'", "2008-09-08, 24, 'Combo parfait'",
        "2000-09-08, 24, 'Combo parfait ; Permis B, dans le Combo parfait'", "2000-09-07, 24, ''"})
    void lesAidesDesJeunesOntUnAgeEtUneRegion(String naissance, String region, String attendu) {
        assertThat(String.join(" ; ", aCote(plan("01", "beneficiaire.dateNaissance", naissance, "beneficiaire.regionDomicile", region)).stream().sorted().toList()))
                .isEqualTo(attendu);
    }

    /** None of them is the individual aid of the Région, of which none is known (CVL-2). */
    @Test
    void laRegionNAToujoursPasDAideIndividuelle() {
        assertThat(ecarte(plan("01", VINGT_ANS), "REGION_AIDE_INDIVIDUELLE")).isEqualTo("FERME RAI-1");
    }
}
