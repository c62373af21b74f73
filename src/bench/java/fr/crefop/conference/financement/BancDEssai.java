package fr.crefop.conference.financement;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and writes their tables into docs/: no number there is typed by hand. */
public final class BancDEssai {

    private BancDEssai() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        if ("memoire".equals(arguments[0])) {
            Machine machine = new Machine();
            Files.writeString(Path.of("docs", "bench-memoire.md"), TableDeLaMemoire.ecrire(machine, new MemoireBanc().jouer(Long.parseLong(arguments[1]))));
        } else {
            Files.writeString(Path.of("docs", "bench-resultats.md"), plans());
        }
    }

    private static String plans() throws RunnerException {
        Collection<RunResult> resultats = new Runner(new OptionsBuilder()
                .include(PlansBanc.class.getName()).include(DemarrageBanc.class.getName())
                .addProfiler(GCProfiler.class).shouldFailOnError(true).build()).run();
        Map<String, Map<String, RunResult>> parCas = new TreeMap<>();
        Statistics demarrage = null;
        for (RunResult resultat : resultats) {
            String cas = resultat.getParams().getParam("cas");
            if (cas == null) {
                demarrage = resultat.getPrimaryResult().getStatistics();
            } else {
                parCas.computeIfAbsent(cas, c -> new TreeMap<>()).put(resultat.getPrimaryResult().getLabel(), resultat);
            }
        }
        StringBuilder texte = new StringBuilder("# Speed of the plan engine: one run\n\nWritten by `mvn -q -Pbench test`; see bench.md. ")
                .append(machine()).append("\n\nTimes in microseconds, median / 99th percentile; plans per second on one thread; kB allocated per plan.\n\n")
                .append("| case | without conseils | plans/s | kB | with conseils | plans/s | kB | floor in Java | plans/s | kB | without conseils / floor |\n")
                .append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        parCas.forEach((cas, mesures) -> texte.append("| ").append(cas).append(colonnes(mesures.get("sansConseils")))
                .append(colonnes(mesures.get("avecConseils"))).append(colonnes(mesures.get("plancher")))
                .append(String.format(Locale.ROOT, " | %.1f |%n", mediane(mesures.get("sansConseils")) / mediane(mesures.get("plancher")))));
        texte.append(String.format(Locale.ROOT, "%nBarèmes and rules read, rules compiled, base built, in a new JVM: %.1f s (mean of %d starts, from %.1f to %.1f s).%n",
                demarrage.getMean() / 1000, demarrage.getN(), demarrage.getMin() / 1000, demarrage.getMax() / 1000));
        return texte.toString();
    }

    private static String colonnes(RunResult resultat) {
        Statistics temps = resultat.getPrimaryResult().getStatistics();
        Result<?> octets = resultat.getSecondaryResults().get("gc.alloc.rate.norm");
        return String.format(Locale.ROOT, " | %.0f / %.0f | %.0f | %.0f", temps.getPercentile(50), temps.getPercentile(99),
                1_000_000 / temps.getMean(), octets.getScore() / 1024);
    }

    private static double mediane(RunResult resultat) {
        return resultat.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String machine() {
        return "Java " + Runtime.version().feature() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB of heap at most; load average of the machine "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " when this was written.";
    }
}
