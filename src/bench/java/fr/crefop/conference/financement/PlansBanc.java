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
 * One full plan with all its justifications, warm, on one thread; and the floor in plain Java. All cases in one JVM, as
 * in the application: it is warmed by all of them before any is measured.
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
        for (int i = 0; i < PLANS_D_ECHAUFFEMENT; i++) {
            for (Demande demande : demandes) {
                REGLES.simulerSansConseils(demande);
                PLANCHER.simuler(demande);
                if (i % PLANS_PAR_CONSEIL == 0) {
                    REGLES.simuler(demande);
                }
            }
        }
    }

    @Param({"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    public String cas;

    private Demande demande;

    @Setup
    public void preparer() {
        demande = CasPartages.lire(cas);
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
    public PlanDeFinancement avecConseils() {
        return REGLES.simuler(demande);
    }

    @Benchmark
    public PlanDeFinancement sansConseils() {
        return REGLES.simulerSansConseils(demande);
    }

    @Benchmark
    public PlanDeFinancement plancher() {
        return PLANCHER.simuler(demande);
    }
}
