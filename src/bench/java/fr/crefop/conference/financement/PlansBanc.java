package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.util.List;
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
 * One full plan with all its justifications, warm, on one thread; and the floor in plain Java, which has rules of 2015-2018 only. All
 * cases in one JVM, as in the application: it is warmed by all of them before any is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 2)
public class PlansBanc {

    private static final int PLANS_D_ECHAUFFEMENT = 3_000;
    private static final int PLANS_PAR_CONSEIL = 10;
    private static final SimulateurParRegles REGLES = (SimulateurParRegles) Atelier.SIMULATEUR;
    private static final PlancherEnJava PLANCHER = new PlancherEnJava(Atelier.TOUS);

    static {
        verifierLePlancher();
        List<Demande> demandes = CasPartages.tous();
        List<Demande> duPlancher = CasPartages.NUMEROS.stream().map(CasPartages::lire).toList();
        for (int i = 0; i < PLANS_D_ECHAUFFEMENT; i++) {
            duPlancher.forEach(PLANCHER::simuler);
            for (Demande demande : demandes) {
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

    /** One that the floor computes. */
    @State(Scope.Benchmark)
    public static class UnCasDuPlancher {

        @Param({"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
        public String cas;

        Demande demande;

        @Setup
        public void preparer() {
            demande = CasPartages.lire(cas);
        }
    }

    private static void verifierLePlancher() {
        PlanDeFinancement parRegles = REGLES.simulerSansConseils(CasPartages.lire("01"));
        PlanDeFinancement enJava = PLANCHER.simuler(CasPartages.lire("01"));
        if (!lignes(parRegles).equals(lignes(enJava)) || !parRegles.remuneration().total().equals(enJava.remuneration().total())
                || !parRegles.empreinte().equals(enJava.empreinte())) {
            throw new IllegalStateException("Le plancher ne calcule plus le plan du cas 01 : " + enJava);
        }
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
    public PlanDeFinancement plancher(UnCasDuPlancher cas) {
        return PLANCHER.simuler(cas.demande);
    }
}
