package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.proprietes.DemandesTirees.Tirage;
import fr.crefop.conference.dossier.Beneficiaire.Cpf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of the plans of today. That who pays is who should is held against the law itself (regime2019.oracle). */
class ProprietesDuPlanDAujourdhuiTest extends ProprietesDuPlan {

    /** Table C.15, and K for what has nothing to do beside another. */
    private static final Map<String, Set<String>> EXCLUS = Map.of("PTP", Set.of("CPF_SALARIE", "PARTICIPATION_CPF", "PLAN_OPCO", "PRO_A", "PERIODE_RECONVERSION", "REGION_PRF"),
            "PERIODE_RECONVERSION", Set.of("PLAN_OPCO", "PRO_A", "PARTICIPATION_CPF"),
            "AIF", Set.of("REGION_PRF", "REGION_SANITAIRE_SOCIAL", "REGION_AIDE_INDIVIDUELLE", "PTP", "PLAN_OPCO", "PERIODE_RECONVERSION", "PARTICIPATION_CPF"));
    private static final BigDecimal PARTICIPATION = new BigDecimal("150");
    private static final BigDecimal MOBILITE = new BigDecimal("5200");
    private static final BigDecimal GARDE = new BigDecimal("540.80");

    @Override
    RegimeDeTest regime() {
        return RegimeDeTest.DE_2019;
    }

    @Override
    @Provide
    Arbitrary<Tirage> tirages() {
        return DemandesDAujourdhui.TIREES.tirages();
    }

    @Override
    List<String> plafondsDepasses(PlanDeFinancement plan, Evaluation e) {
        List<String> depasses = new ArrayList<>();
        Cpf compte = e.demande().beneficiaire().cpf();
        BigDecimal solde = compte == null || compte.soldeEuros() == null ? BigDecimal.ZERO : compte.soldeEuros();
        BigDecimal dotations = compte == null || compte.dotations() == null ? BigDecimal.ZERO
                : compte.dotations().stream().map(d -> d.montant()).reduce(BigDecimal.ZERO, BigDecimal::add);
        exiger(depasses, "le compte", verse(plan, Set.of("CPF_DE", "CPF_SALARIE"), c -> c.montant().euros())
                .add(verse(plan, Set.of("PTP"), c -> c.dontDebitCpf() == null ? BigDecimal.ZERO : c.dontDebitCpf().euros())), solde);
        exiger(depasses, "les dotations", verse(plan, Set.of("DOTATION_CPF"), c -> c.montant().euros()), dotations);
        exiger(depasses, "la participation", verse(plan, Set.of("PARTICIPATION_CPF"), c -> c.montant().euros()), PARTICIPATION);
        exiger(depasses, "la mobilité", verse(plan, Set.of("AIDE_MOBILITE"), c -> c.montant().euros()), MOBILITE);
        exiger(depasses, "la garde d'enfants", verse(plan, Set.of("AGE"), c -> c.montant().euros()), GARDE);
        exiger(depasses, "l'apport", verse(plan, Set.of("APPORT_PERSONNEL"), c -> c.montant().euros()), e.demande().dossier().apportPersonnelPropose());
        return depasses;
    }

    private static BigDecimal verse(PlanDeFinancement plan, Set<String> dispositifs, Function<Contribution, BigDecimal> montant) {
        return plan.contributions().stream().filter(c -> dispositifs.contains(c.dispositif().code())).map(montant).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void exiger(List<String> depasses, String quoi, BigDecimal verse, BigDecimal plafond) {
        if (verse.compareTo(plafond) > 0) {
            depasses.add(quoi + " : " + verse + " > " + plafond);
        }
    }

    @Override
    boolean exclus(Dispositif a, Dispositif b, Evaluation e) {
        return EXCLUS.getOrDefault(a.code(), Set.of()).contains(b.code())
                // Its dotation stands beside the aid; what it pays of the rest does not.
                || a.code().equals("AIF") && b.code().equals("EMPLOYEUR") && EnumerationDAujourdhui.prendLeReste(e.demande());
    }

    @Override
    Set<String> gratuits() {
        return Set.of("AIF", "PERIODE_RECONVERSION", "REGION_PRF", "REGION_SANITAIRE_SOCIAL");
    }

    @Override
    boolean inutileEstDit() {
        return true;
    }

    @Override
    boolean dependDAutreChose(String regle) {
        return false;
    }

    @Property(tries = 1000, seed = GRAINE)
    void leResteEstLeMoindreDeTousLesEnsembles(@ForAll("tirages") Tirage tirage) {
        Evaluation e = evaluer(tirage.incomplete());
        BigDecimal parLaPersonne = e.affectation().lignes().stream().filter(l -> l.dispositif().nature().estDeLaPersonne())
                .map(l -> l.montant()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(e.affectation().reste().add(parLaPersonne)).isEqualByComparingTo(new EnumerationDAujourdhui(e).moindreReste());
    }
}
