package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One full plan with all its justifications, warm, on one thread; and the floors in plain Java, one for each régime. All
 * cases in one JVM, as in the application: it is warmed by all of them before any is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlansBanc {

    private static final int PLANS_D_ECHAUFFEMENT = 3_000;
    private static final int PLANS_PAR_CONSEIL = 10;
    private static final SimulateurParRegles REGLES = (SimulateurParRegles) Atelier.SIMULATEUR;
    private static final PlancherEnJava DE_2015 = new PlancherDe2015(Atelier.TOUS);
    private static final PlancherEnJava DE_2019 = new PlancherDe2019(Atelier.TOUS);
    /** Cases that the floor computes whole: the same lines, pay and last useful days as the rules. */
    static final List<String> CONFRONTES = List.of("01", "06", "08", "12", "26-01", "26-03a", "26-04a", "26-05b", "26-06b", "26-09b", "26-10",
            "26-13a", "26-18b", "26-18e");

    static {
        CONFRONTES.forEach(PlansBanc::confronter);
        Map<String, Demande> lues = CasPartages.tous();
        for (int i = 0; i < PLANS_D_ECHAUFFEMENT; i++) {
            CasPartages.NUMEROS.forEach(cas -> enJava(cas, lues.get(cas)));
            CasPartages.D_AUJOURD_HUI.forEach(cas -> enJava(cas, lues.get(cas)));
            for (Demande demande : lues.values()) {
                REGLES.simulerSansConseils(demande);
                if (i % PLANS_PAR_CONSEIL == 0) {
                    REGLES.simuler(demande);
                }
            }
        }
    }

    /** A case of either régime. */
    @State(Scope.Benchmark)
    public static class UnCas {

        @Param({"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12", "26-01", "26-03a", "26-04a", "26-05b", "26-06b", "26-06c", "26-07",
            "26-09b", "26-10", "26-12a", "26-13a", "26-14a", "26-15a", "26-16a", "26-18b", "26-18e"})
        public String cas;

        Demande demande;

        @Setup
        public void preparer() {
            demande = CasPartages.lire(cas);
        }
    }

    private static PlanDeFinancement enJava(String cas, Demande demande) {
        return (CasPartages.D_AUJOURD_HUI.contains(cas) ? DE_2019 : DE_2015).simuler(demande);
    }

    private static void confronter(String cas) {
        PlanDeFinancement parRegles = REGLES.simulerSansConseils(CasPartages.lire(cas));
        PlanDeFinancement enJava = enJava(cas, CasPartages.lire(cas));
        if (!lignes(parRegles).equals(lignes(enJava)) || !Objects.equals(total(parRegles), total(enJava))
                || !parRegles.echeances().equals(enJava.echeances()) || !parRegles.empreinte().equals(enJava.empreinte())) {
            throw new IllegalStateException("Le plancher ne calcule plus le plan du cas " + cas + " : " + enJava);
        }
    }

    private static Montant total(PlanDeFinancement plan) {
        return plan.remuneration() == null ? null : plan.remuneration().total();
    }

    private static List<String> lignes(PlanDeFinancement plan) {
        return plan.contributions().stream().map(c -> c.dispositif() + " " + c.rubrique() + " " + c.justification().calcul()).toList();
    }

    @Benchmark
    public PlanDeFinancement avecConseils(UnCas cas) {
        return REGLES.simuler(cas.demande);
    }

    @Benchmark
    public PlanDeFinancement sansConseils(UnCas cas) {
        return REGLES.simulerSansConseils(cas.demande);
    }

    @Benchmark
    public PlanDeFinancement plancher(UnCas cas) {
        return enJava(cas.cas, cas.demande);
    }
}
