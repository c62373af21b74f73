package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights, meals and the other costs in the plan of a small company, and what its OPCO pays back of the wage (C.7, C.14). */
class FraisDuPlanDeLOpcoTest {

    /** Four nights that cost 200 euros each, five days of meals at 40 euros, and an envelope that is far from spent. */
    private static final Object[] SEJOUR = {"formation.heuresCentre", 10, "formation.prixHt", 300, "frais.hebergement", 800, "frais.nuits", 4,
        "frais.restauration", 200, "frais.jours", 5};

    @ParameterizedTest(name = "{0} : {1} et {2}")
    @CsvSource({"AKTO, 600.00, 125.00", "OPCO_SANTE, 600.00, 110.00", "UNIFORMATION, 600.00, 150.00", "OPCOMMERCE, 400.00, 90.00", "OPCO_2I, 800.00, 200.00"})
    void chaqueOpcoASonTarifPourLesNuitsEtLesRepas(String opco, String nuits, String repas) {
        assertThat(sesLignes(sejour(opco, "dossier.montantsAccordes.PLAN_OPCO", 5000))).contains("PLAN_OPCO HE " + nuits, "PLAN_OPCO RE " + repas);
    }

    @Test
    void ilNePaieJamaisPlusQueLaDepense() {
        assertThat(sesLignes(sejour("AKTO", "frais.hebergement", 599.99, "frais.restauration", 12))).contains("PLAN_OPCO HE 599.99", "PLAN_OPCO RE 12.00");
    }

    @Test
    void lesFraisEtLaFormationTiennentDansLEnveloppeDeLEntreprise() {
        assertThat(sesLignes(sejour("AKTO", "parcours.enveloppeOpcoDejaUtilisee", 1800)))
                .containsExactly("PLAN_OPCO CP 300.00", "PLAN_OPCO HE 400.00");
    }

    /** 8 % of what it pays of the teaching, nights and meals together: its envelope is spent before the 1 500 euros that the table tells too. */
    @ParameterizedTest(name = "{0} heures, {1} € : {2} et {3}")
    @CsvSource({"100, 10000, 192.00, ", "100, 1200, 96.00, ", "100, 10000, 80.00, 112.00"})
    void constructysBorneLesNuitsEtLesRepasEnsemble(int heures, int prix, String nuits, String repas) {
        Object[] changements = {"formation.heuresCentre", heures, "formation.prixHt", prix, "frais.hebergement", nuits.equals("80.00") ? 80 : 800};
        List<String> lignes = sesLignes(sejour("CONSTRUCTYS", changements));
        assertThat(lignes).contains("PLAN_OPCO HE " + nuits);
        assertThat(lignes.stream().filter(l -> l.startsWith("PLAN_OPCO RE")).toList()).isEqualTo(repas == null ? List.of() : List.of("PLAN_OPCO RE " + repas));
    }

    @Test
    void opcoEpNAUnTarifQuePourLaCoiffure() {
        assertThat(sesLignes(sejour("OPCO_EP", "parcours.idcc", "2596"))).contains("PLAN_OPCO HE 384.00", "PLAN_OPCO RE 95.00");
        assertThat(sesLignes(sejour("OPCO_EP", "parcours.idcc", "1996"))).noneMatch(l -> l.contains(" HE ") || l.contains(" RE "));
        assertThat(aDemander(sejour("OPCO_EP", "parcours.idcc", "1996"))).contains("hébergement, restauration");
        assertThat(aDemander(sejour("OPCO_EP"))).contains("hébergement, restauration");
    }

    /** In the overseas départements the source tells 87 euros a day without saying of what: nobody pays by guess. */
    @Test
    void afdasNEnPaiePasEnMetropoleEtOutreMerRienNEstSur() {
        PlanDeFinancement metropole = sejour("AFDAS");
        assertThat(sesLignes(metropole)).containsExactly("PLAN_OPCO CP 300.00");
        assertThat(dits(metropole, TypeDeConseil.DEMARCHE)).isEmpty();
        assertThat(aDemander(sejour("AFDAS", "formation.regionFormation", "04"))).contains("hébergement, restauration");
        assertThat(aDemander(sejour("AFDAS", "formation.regionFormation", null))).contains("hébergement, restauration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATLAS", "OCAPIAT", "OPCO_MOBILITES"})
    void ceQuePersonneNATrouveSeDemande(String opco) {
        Object[] connu = {"formation.certification.type", "RNCP", "parcours.idcc", "2335"};
        if (opco.equals("OPCO_MOBILITES")) {
            assertThat(sesLignes(sejour(opco, avec(connu, "dossier.montantsAccordes.PLAN_OPCO", 1200))))
                    .containsExactly("PLAN_OPCO CP 300.00", "PLAN_OPCO HE 800.00", "PLAN_OPCO RE 100.00");
            return;
        }
        assertThat(sesLignes(sejour(opco, connu))).containsExactly("PLAN_OPCO CP 300.00");
        assertThat(aDemander(sejour(opco, connu))).contains("hébergement, restauration");
    }

    @ParameterizedTest
    @CsvSource({"frais.validation, VAL, frais de validation", "frais.nonPedagogiques, FNP, frais non pédagogiques", "frais.transport, TR, transport"})
    void leResteDependDeSaReponse(String frais, Rubrique rubrique, String mots) {
        assertThat(sesLignes(sejour("AKTO", frais, 70))).noneMatch(l -> l.contains(" " + rubrique + " "));
        assertThat(aDemander(sejour("AKTO", frais, 70))).contains(mots);
        PlanDeFinancement repondu = sejour("AKTO", frais, 70, "dossier.montantsAccordes.PLAN_OPCO", 2000);
        assertThat(sesLignes(repondu)).contains("PLAN_OPCO " + rubrique + " 70.00");
        assertThat(dits(repondu, TypeDeConseil.DEMARCHE)).noneMatch(d -> d.contains(mots));
        assertThat(dits(sejour("AKTO", frais, null), TypeDeConseil.DEMARCHE)).noneMatch(d -> d.contains(mots));
    }

    @ParameterizedTest
    @CsvSource({"frais.nuits, HE, Nuits sur place", "frais.jours, RE, Jours de formation"})
    void sansLeNombreRienNEstCompteEtOnLeDit(String nombre, Rubrique rubrique, String mots) {
        PlanDeFinancement plan = sejour("AKTO", nombre, null);
        assertThat(sesLignes(plan)).contains("PLAN_OPCO CP 300.00").noneMatch(l -> l.contains(" " + rubrique + " "));
        assertThat(effets(plan, TypeDeConseil.COUT_INCONNU)).anyMatch(e -> e.contains(mots));
        assertThat(effets(sejour("AKTO"), TypeDeConseil.COUT_INCONNU)).isEmpty();
        assertThat(effets(sejour("OPCO_2I", nombre, null), TypeDeConseil.COUT_INCONNU)).isEmpty();
    }

    @Test
    void avant2026RienNEstConnuDuBareme() {
        Object[] avant = {"formation.debut", "2025-10-06", "dateDepot", "2025-09-01", "dossier.montantsAccordes.PLAN_OPCO", 310};
        assertThat(sesLignes(sejour("AKTO", avant))).containsExactly("PLAN_OPCO CP 300.00", "PLAN_OPCO HE 10.00");
    }

    @ParameterizedTest(name = "{0}, {1} salariés, né en {2} : {3}")
    @CsvSource({"AKTO, 9, 1985, 364", "CONSTRUCTYS, 10, 1985, 420", "OPCO_2I, 9, 1985, '344,68'", "OPCO_SANTE, 9, 1985, '344,68'", "OCAPIAT, 9, 1976, 336",
        "UNIFORMATION, 10, 1985, 364"})
    void lOpcoRembourseLeSalaireALEmployeurHorsDuPlan(String opco, int effectif, int naissance, String montant) {
        PlanDeFinancement plan = plan("15a", "parcours.opco", opco, "parcours.effectif", effectif, "beneficiaire.dateNaissance", naissance + "-02-02",
                "formation.certification.type", "RNCP");
        assertThat(effets(plan, TypeDeConseil.AUTRE_AIDE)).singleElement().asString().contains(montant);
        assertThat(plan.remuneration().dispositif()).isEqualTo("EMPLOYEUR");
    }

    @Test
    void ilNEnRembourseRien() {
        assertThat(effets(plan("15a", "parcours.opco", "AFDAS", "parcours.effectif", 9, "formation.certification.type", "RNCP"), TypeDeConseil.AUTRE_AIDE)).isEmpty();
    }

    /** An OPCO has no use for a date of birth in what it pays: whom it pays back is said, not looked up. */
    @Test
    void cellesQuiDependentDeLAgeLeDisentSansLireLAge() {
        assertThat(effets(plan("15a", "parcours.opco", "OCAPIAT", "parcours.effectif", 9, "formation.certification.type", "RNCP"), TypeDeConseil.AUTRE_AIDE))
                .singleElement().asString().contains(", si la personne a au moins 50\u00a0ans");
        assertThat(effets(plan("15a", "parcours.opco", "AKTO", "parcours.effectif", 9, "formation.certification.type", "RNCP"), TypeDeConseil.AUTRE_AIDE))
                .singleElement().asString().doesNotContain("si la personne");
    }

    @Test
    void sansLeNombreCeQueLOpcoAReponduEnPaieSaPart() {
        PlanDeFinancement plan = sejour("AKTO", "frais.nuits", null, "dossier.montantsAccordes.PLAN_OPCO", 2000);
        assertThat(sesLignes(plan)).anyMatch(ligne -> ligne.startsWith("PLAN_OPCO HE"));
        assertThat(effets(plan, TypeDeConseil.COUT_INCONNU)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {"CONSTRUCTYS;11;n'est pas connu", "UNIFORMATION;11;n'est pas connu", "OPCO_EP;9;il manque : Convention collective (IDCC)"})
    void ceQuIlRembourseSeDemande(String opco, int effectif, String dit) {
        assertThat(effets(plan("15a", "parcours.opco", opco, "parcours.effectif", effectif), TypeDeConseil.AUTRE_AIDE)).singleElement().asString().contains(dit);
    }

    @Test
    void horsDuTempsDeTravailAucunSalaireNEstRembourse() {
        assertThat(effets(plan("15a", "formation.surTempsDeTravail", false), TypeDeConseil.AUTRE_AIDE)).isEmpty();
        assertThat(effets(plan("15a", "formation.surTempsDeTravail", null), TypeDeConseil.AUTRE_AIDE)).hasSize(1);
    }

    private static PlanDeFinancement sejour(String opco, Object... changements) {
        return plan("15a", avec(avec(SEJOUR, "parcours.opco", opco), changements));
    }

    private static List<String> sesLignes(PlanDeFinancement plan) {
        return lignes(plan).stream().filter(l -> l.startsWith("PLAN_OPCO")).toList();
    }

    private static String aDemander(PlanDeFinancement plan) {
        return String.join("\n", dits(plan, TypeDeConseil.DEMARCHE));
    }

    private static List<String> dits(PlanDeFinancement plan, TypeDeConseil type) {
        return plan.conseils().stream().filter(c -> c.type() == type && c.libelle().contains("autres frais")).map(Conseil::libelle).toList();
    }

    private static List<String> effets(PlanDeFinancement plan, TypeDeConseil type) {
        return plan.conseils().stream().filter(c -> c.type() == type).map(Conseil::effet).toList();
    }
}
