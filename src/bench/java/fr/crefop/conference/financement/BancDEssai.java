package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and writes their tables into docs/: no number there is typed by hand. */
public final class BancDEssai {

    private static final List<String> CAS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");

    private BancDEssai() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        if ("memoire".equals(arguments[0])) {
            Files.writeString(Path.of("docs", "bench-memoire.md"), memoire(Long.parseLong(arguments[1])));
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

    private static String memoire(long plans) {
        List<Demande> demandes = CAS.stream().map(numero -> Atelier.LECTEUR.lire(Atelier.demande(numero))).toList();
        StringBuilder texte = new StringBuilder("# Memory over many plans: one run\n\n")
                .append("Written by `mvn -q -Pbench test -Dbench=memoire -Dbench.plans=").append(plans).append("`; see bench.md. ").append(machine())
                .append("\n\n| plans computed | MB used after a collection |\n|---|---|\n");
        long debut = System.nanoTime();
        long faits = 0;
        for (int etape = 1; etape <= 10; etape++) {
            for (; faits < plans * etape / 10; faits++) {
                Atelier.SIMULATEUR.simuler(demandes.get((int) (faits % demandes.size())));
            }
            texte.append(String.format(Locale.ROOT, "| %d | %.2f |%n", faits, apresNettoyage() / 1048576.0));
        }
        return texte.append(String.format(Locale.ROOT, "%nDone in %d s.%n", (System.nanoTime() - debut) / 1_000_000_000)).toString();
    }

    private static long apresNettoyage() {
        return Stream.generate(() -> {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }).limit(3).min(Long::compare).orElseThrow();
    }

    private static String machine() {
        return "Java " + Runtime.version().feature() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB of heap at most; load average of the machine "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " when this was written.";
    }
}
