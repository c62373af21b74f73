package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.LECTEUR;
import static fr.crefop.conference.financement.Atelier.SIMULATEUR;
import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.AIDE;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.dit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.Parametre;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The aids of rules/regions, on days when they were open, suspended, closed, or not known any more. */
class AidesDesFichiersTest {

    @Test
    void enCentreValDeLoireAucuneAideNEstConnueDepuis2020() {
        PlanDeFinancement plan = Aujourdhui.plan("01");
        assertThat(ecarte(plan, Dispositif.de(AIDE)).statut()).isEqualTo(StatutEcarte.FERME);
        Motif motif = motifs(plan).get(0);
        assertThat(motif.regle()).isEqualTo("RAI-1");
        assertThat(motif.libelle().replace('\u00a0', ' ')).isEqualTo("Chèque formation : close (vu le 6 novembre 2020, date de début à confirmer) : en révision, ses règles sont"
                + " retirées ; aucune aide individuelle connue depuis, à confirmer par la Région");
        assertThat(motif.source().replace('\u00a0', ' ')).contains("Trefle, règles des régions au 6 novembre 2020 (lu à la source, vérifié le 6 novembre 2020)");
    }

    @ParameterizedTest(name = "région {0}, entrée le {1}, dépôt le {2} : {3}")
    @CsvSource({
            "11, 2024-02-05, 2024-01-15, FERME RAI-1", "11, 2024-04-25, 2024-04-25, FERME RAI-1", "11, 2024-04-26, 2024-04-26, A_CONFIRMER",
            "11, 2024-05-13, 2024-04-10, A_CONFIRMER", "11, 2019-12-02, 2019-11-04, FERME RAI-1",
            "93, 2026-09-07, 2026-08-20, FERME RAI-1", "93, 2026-08-18, 2026-07-20, A_CONFIRMER", "53, 2023-06-05, 2023-05-02, FERME RAI-1",
            "53, 2021-06-07, 2021-05-03, A_CONFIRMER", "24, 2020-10-05, 2020-09-01, A_CONFIRMER", "24, 2020-11-06, 2020-11-06, FERME RAI-1",
            "44, 2026-09-07, 2026-08-03, A_CONFIRMER RAI-3 dossier.montantsAccordes", "32, 2021-03-01, 2021-01-04, A_CONFIRMER"})
    void lEtatEstCeluiDuJour(String region, String debut, String depot, String attendu) {
        assertThat(dit(plan(region, debut, depot))).startsWith(attendu);
    }

    @Test
    void unMotifDitCeQueLaRegionDoitConfirmer() {
        List<Motif> motifs = motifs(plan("11", "2024-05-13", "2024-04-29"));
        assertThat(motifs).filteredOn(m -> m.regle().equals("RAI-E4")).extracting(Motif::constate).containsExactly("à confirmer par la Région : le domicile");
        assertThat(motifs).filteredOn(m -> m.regle().equals("RAI-E18")).extracting(Motif::constate).allMatch(dit -> dit.startsWith("à confirmer par la Région : "
                + "l'organisme de formation, créé depuis au moins 12"));
        assertThat(motifs).allMatch(m -> m.source().contains("source secondaire, à recouper, vérifié en juillet 2023"));
        assertThat(motifs).extracting(Motif::libelle).allMatch(dit -> dit.endsWith("(Aide individuelle régionale vers l'emploi (AIRE))"));
    }

    @Test
    void uneConditionQuiManqueEcarteDansLesMotsDeLAide() {
        Motif age = motifs(plan("32", "2021-03-01", "2021-01-04", "beneficiaire.dateNaissance", "2004-01-15")).stream()
                .filter(m -> m.regle().equals("RAI-E5")).findFirst().orElseThrow();
        assertThat(age.constate()).isEqualTo("17\u00a0ans");
        assertThat(age.attendu()).isEqualTo("son âge : au moins 18\u00a0ans");
    }

    /** Before its convention, during it, and after: the second aid of the region, once the first is refused. */
    @ParameterizedTest(name = "entrée le {0} : {1}")
    @CsvSource({"2023-04-05, A_CONFIRMER, Abondement du CPF", "2023-12-31, A_CONFIRMER, Abondement du CPF",
            "2024-01-01, ECARTE, Aide individuelle régionale (AIR)", "2023-04-04, ECARTE, Aide individuelle régionale (AIR)"})
    void lAbondementDeNouvelleAquitaineNExisteQueJusquEnDecembre2023(String debut, String statut, String aide) {
        // Thirteen months: too long for the first aid, not for the second.
        PlanDeFinancement plan = plan("75", debut, "2023-02-01", "formation.dureeMois", 13);
        assertThat(dit(plan)).startsWith(statut);
        assertThat(motifs(plan)).allMatch(m -> m.libelle().endsWith("(" + aide + ")"));
    }

    @Test
    void uneFoisLaReponseDeLaRegionConnueSonAidePaieSansLeCompte() {
        PlanDeFinancement plan = plan("75", "2024-09-02", "2024-07-01", "dossier.montantsAccordes." + AIDE, 2800, "formation.heuresHebdo", 35);
        Contribution ligne = plan.contributions().get(0);
        assertThat(plan.contributions()).hasSize(1);
        assertThat(ligne.financeur()).isEqualTo("REGION_75");
        assertThat(ligne.montant()).hasToString("2800.00");
        assertThat(ligne.justification().regles()).contains("RAI-M1", "RAI-M2", "ENGAGEMENT");
        Parametre plafond = ligne.justification().parametres().stream().filter(p -> p.cle().equals("NA-1.plafond")).findFirst().orElseThrow();
        assertThat(plafond.valeur()).isEqualTo("3\u00a0000,00\u00a0€");
        assertThat(plafond.source()).contains("de juin 2024", "vérifié en juin 2024");
        assertThat(Aujourdhui.ecarte(plan, "CPF_DE")).isEqualTo("ECARTE RAI-C1");
        assertThat(plan.conseils()).extracting(c -> (c.libelle() + " / " + c.effet()).replace('\u00a0', ' '))
                .anyMatch(c -> c.startsWith("Une autre aide de la Région n'est pas ouverte : Abondement du CPF / close depuis le 1er janvier 2024"));
    }

    @Test
    void sansRegionDeDomicileOnLaDemande() {
        assertThat(dit(plan(null, "2026-09-07", "2026-08-03"))).isEqualTo("A_CONFIRMER RAI-2 beneficiaire.regionDomicile");
    }

    /** The aid of Île-de-France looks at the place of the training: whether somebody from elsewhere may ask for it, nobody found. */
    @Test
    void lAideDeLaRegionDeLaFormationSeRegardeAussi() {
        Object[] aParis = {"formation.regionFormation", "11"};
        assertThat(dit(plan("24", "2024-05-13", "2024-04-29", aParis))).startsWith("A_CONFIRMER");
        assertThat(motifs(plan("24", "2024-05-13", "2024-04-29", aParis))).anyMatch(m -> m.regle().equals("RAI-E4"));
        assertThat(dit(plan("24", "2024-05-13", "2024-04-29"))).isEqualTo("FERME RAI-1");
        assertThat(plan("24", "2024-05-13", "2024-04-29", aParis).empreinte()).isNotEqualTo(plan("24", "2024-05-13", "2024-04-29").empreinte());
    }

    @Test
    void desReglesQuePersonneNAReluesDepuisUnAnSontARelire() {
        assertThat(plan("84", "2026-09-07", "2026-08-03").conseils()).extracting(c -> c.effet().replace('\u00a0', ' ')).contains("Vérifiées pour la dernière fois le 6 novembre 2020");
        assertThat(plan("11", "2024-05-13", "2024-04-29").conseils()).extracting(c -> c.effet()).noneMatch(e -> e.startsWith("Vérifiées"));
    }

    private static List<Motif> motifs(PlanDeFinancement plan) {
        return ecarte(plan, Dispositif.de(AIDE)).motifs();
    }

    private static PlanDeFinancement plan(String region, String debut, String depot, Object... changements) {
        Object[] tous = Stream.concat(Stream.of("beneficiaire.regionDomicile", region, "formation.regionFormation", region, "formation.debut", debut,
                "dateDepot", depot, "dossier.validationPoleEmploi", false, "dossier.nombreDevis", 2), Stream.of(changements)).toArray();
        return SIMULATEUR.simuler(LECTEUR.lire(Aujourdhui.demande("01", tous)));
    }
}
