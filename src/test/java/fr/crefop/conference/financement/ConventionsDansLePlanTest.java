package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.conventions.Actives;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.Convention.Plafond;
import fr.crefop.conference.conventions.ConventionsEnVigueur;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.dossier.Demande;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a convention in force changes in a plan, without any database: the register is a list. */
class ConventionsDansLePlanTest {

    private static final Registre REGISTRE = new Registre();
    private static final SimulateurParRegles SIMULATEUR = new SimulateurParRegles(Atelier.TOUS, Atelier.REGLEMENTS, null, REGISTRE);

    private static final class Registre implements ConventionsEnVigueur {
        private Actives actives = new Actives(List.of());

        @Override
        public Actives le(LocalDate jour) {
            return actives;
        }

        @Override
        public Actives le(LocalDate jour, Instant connuLe) {
            return actives;
        }

        @Override
        public String version() {
            return String.valueOf(actives.empreinte());
        }
    }

    private static Convention convention(String numero, LocalDate effet, String cumul, Plafond... plafonds) {
        return new Convention(numero, "Convention " + cumul, "texte", "registre", effet, null, EtatConvention.ACTIVE,
                Instant.EPOCH, null, null, List.of(), List.of(cumul), List.of(plafonds));
    }

    private static final Convention FONGECIF_PE = convention("CV-2015-00001", LocalDate.of(2015, 1, 1), "cumul.cif.aif");

    /** Case 12 with the papers that the Région asks for: only the cumul keeps its chèque out. */
    private static PlanDeFinancement planDuCas12(Convention... conventions) {
        return plan("12", List.of(conventions), "dossier.nombreDevis", 2, "dossier.lettreMotivation", true,
                "formation.rncp", true);
    }

    /** Case 01 that supposes nothing: the register decides. */
    private static PlanDeFinancement planDuCas01(Convention... conventions) {
        return plan("01", List.of(conventions), "hypotheses", Map.of());
    }

    private static PlanDeFinancement plan(String cas, List<Convention> conventions, Object... changements) {
        REGISTRE.actives = new Actives(conventions);
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande(cas, changements));
        return SIMULATEUR.simuler(demande);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void avecLaConventionRepriseAuRegistreLePlanDesCasEstInchange(String cas) {
        assertThat(plan(cas, List.of(FONGECIF_PE))).usingRecursiveComparison()
                .ignoringFields("empreinte", "contributions.justification.parametres").isEqualTo(Atelier.plan(cas));
    }

    @Test
    void sansConventionLAifNeCompletePlusLeCif() {
        assertThat(Atelier.lignes(planDuCas01(FONGECIF_PE))).anyMatch(ligne -> ligne.startsWith("AIF "));
        PlanDeFinancement sans = planDuCas01();
        assertThat(Atelier.lignes(sans)).noneMatch(ligne -> ligne.startsWith("AIF "));
        assertThat(Atelier.motifs(sans, Dispositif.de("AIF"))).contains("AIF-E14");
    }

    @Test
    void laLigneNommeLaConventionEtLaRegleQuElleOuvre() {
        var ligne = planDuCas01(FONGECIF_PE).contributions().stream()
                .filter(c -> c.dispositif() == Dispositif.de("AIF")).findFirst().orElseThrow().justification();
        assertThat(ligne.regles()).contains("CIFCDD-C2");
        assertThat(ligne.parametres()).anySatisfy(p -> {
            assertThat(p.source()).contains("CV-2015-00001");
            assertThat(p.dateEffet()).isEqualTo(LocalDate.of(2015, 1, 1));
        });
    }

    @Test
    void uneConventionRegionFongecifLaisseLeChequeCompleterLeCif() {
        Convention region = convention("CV-2018-00001", LocalDate.of(2018, 1, 1), "cumul.cif.region");
        assertThat(Atelier.motifs(planDuCas12(), Dispositif.de("REGION_CHEQUE"))).containsExactly("CIFCDD-C3");
        assertThat(Atelier.lignes(planDuCas12(region))).contains("REGION_CHEQUE CP 415.00");
    }

    @Test
    void uneConventionOuvreAussiUnNonQueLaLoiNImposePas() {
        Convention aifCheque = convention("CV-2018-00002", LocalDate.of(2018, 1, 1), "cumul.aif.cheque");
        Object[] petitPlafond = {"hypotheses.region.cheque.plafond", 500};
        PlanDeFinancement sans = plan("03", List.of(FONGECIF_PE), petitPlafond);
        PlanDeFinancement avec = plan("03", List.of(FONGECIF_PE, aifCheque), petitPlafond);
        assertThat(avec.contributions()).extracting(c -> c.dispositif()).contains(Dispositif.de("AIF"), Dispositif.de("REGION_CHEQUE"));
        assertThat(sans.contributions()).extracting(c -> c.dispositif()).doesNotContainSequence(Dispositif.de("REGION_CHEQUE"), Dispositif.de("AIF"));
        assertThat(avec.resteAFinancer()).isLessThanOrEqualTo(sans.resteAFinancer());
    }

    @Test
    void lePlafondDeLaConventionBorneCeQuElleOuvreEtSeLitDansLeCalcul() {
        Convention bornee = convention("CV-2018-00001", LocalDate.of(2018, 1, 1), "cumul.cif.region",
                new Plafond("REGION_CHEQUE", new BigDecimal("300.00")));
        PlanDeFinancement plan = planDuCas12(bornee);
        assertThat(Atelier.lignes(plan)).contains("REGION_CHEQUE CP 300.00");
        assertThat(plan.resteAFinancer().euros()).isEqualByComparingTo("115.00");
        var cheque = plan.contributions().stream().filter(c -> c.dispositif() == Dispositif.de("REGION_CHEQUE")).findFirst().orElseThrow();
        assertThat(cheque.justification().calcul()).contains("300,00");
        assertThat(cheque.justification().parametres()).anyMatch(p -> p.cle().equals("cumul.cif.region.plafond.REGION_CHEQUE"));
    }

    @Test
    void lePlafondNeBornePasCeQuiNAPasBesoinDeLaConvention() {
        Convention bornee = convention("CV-2018-00001", LocalDate.of(2018, 1, 1), "cumul.cif.region",
                new Plafond("REGION_CHEQUE", new BigDecimal("1.00")));
        assertThat(Atelier.lignes(plan("03", List.of(FONGECIF_PE, bornee)))).isEqualTo(Atelier.lignes(plan("03", List.of(FONGECIF_PE))));
    }

    @Test
    void deDeuxConventionsSurLeMemeCumulCelleDontLEffetEstLePlusRecentVaut() {
        Convention ancienne = convention("CV-2016-00001", LocalDate.of(2016, 1, 1), "cumul.cif.region",
                new Plafond("REGION_CHEQUE", new BigDecimal("100.00")));
        Convention recente = convention("CV-2017-00001", LocalDate.of(2017, 1, 1), "cumul.cif.region",
                new Plafond("REGION_CHEQUE", new BigDecimal("200.00")));
        assertThat(Atelier.lignes(planDuCas12(ancienne, recente))).contains("REGION_CHEQUE CP 200.00");
    }

    @Test
    void lEmpreinteSuitLesConventions() {
        List<String> empreintes = new ArrayList<>();
        empreintes.add(planDuCas12().empreinte());
        empreintes.add(planDuCas12(FONGECIF_PE).empreinte());
        empreintes.add(planDuCas12(convention("CV-2015-00001", LocalDate.of(2015, 1, 2), "cumul.cif.aif")).empreinte());
        assertThat(empreintes).doesNotHaveDuplicates();
        assertThat(planDuCas12(FONGECIF_PE).empreinte()).isEqualTo(empreintes.get(1));
    }

    @Test
    void uneHypotheseDeLaDemandePasseAvantLeRegistre() {
        assertThat(Atelier.lignes(plan("01", List.of(FONGECIF_PE), "hypotheses.convention.fongecif_pe.active", false)))
                .noneMatch(ligne -> ligne.startsWith("AIF "));
    }

    /** Each combination that a convention may allow is one that the rules forbid without it. */
    @Test
    void chaqueCumulOuvrableEstBienInterditSansConvention() {
        CumulsDuBareme ouvrables = new CumulsDuBareme(Atelier.TOUS);
        Cadre.lu().regimes().forEach(regime -> {
            LocalDate jour = regime.debut().plusYears(3);
            Bareme table = Atelier.TOUS.de(regime, Cadre.lu().parDefaut()).au(jour);
            ouvrables.tous().stream().filter(cumul -> regime.ouvrables().contains(cumul.cle())).forEach(cumul -> {
                var ferme = ConventionsDansLeBareme.regler(table, new Actives(List.of()));
                var ouvert = ConventionsDansLeBareme.regler(table, new Actives(List.of(convention("CV-2018-00001", jour, cumul.cle()))));
                assertThat(permis(ferme, cumul.cle())).as(cumul.cle()).isFalse();
                assertThat(permis(ouvert, cumul.cle())).as(cumul.cle()).isTrue();
            });
        });
        assertThat(ouvrables.tous()).extracting(c -> c.regle()).contains("CIFCDD-C2", "CIFCDD-C3", "AIF-C3");
    }

    private static boolean permis(Bareme bareme, String cumul) {
        String cle = bareme.valeur(cumul).texte();
        return cle.startsWith("convention.") && bareme.valeur(cle).booleen();
    }
}
