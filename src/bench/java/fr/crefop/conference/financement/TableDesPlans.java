package fr.crefop.conference.financement;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The speeds of one run as a page of docs. */
final class TableDesPlans {

    /** Microseconds: the aim set for a plan without its conseils. */
    private static final int CIBLE = 150;
    private static final String COLONNES = " median µs | p99 µs | plans/s | kB |";

    private final List<Mesure> plans;
    private final Statistics demarrage;

    TableDesPlans(Collection<RunResult> resultats) {
        plans = resultats.stream().filter(r -> r.getParams().getParam("cas") != null).map(Mesure::de).toList();
        demarrage = resultats.stream().filter(r -> r.getParams().getParam("cas") == null).findFirst().orElseThrow()
                .getPrimaryResult().getStatistics();
    }

    String ecrire(Machine machine) {
        StringBuilder texte = new StringBuilder("# Speed of the plan engine: one run\n\n")
                .append("Written by `mvn -q -Pbench test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n")
                .append(machine.enUneLigne()).append("\n\n").append(bilan()).append("\n\n## Without conseils, beside the floor\n\n| case |")
                .append(COLONNES).append(" floor").append(COLONNES).append(" plan / floor |\n|---|").append("---:|".repeat(9)).append('\n');
        for (String cas : CasPartages.NUMEROS) {
            Mesure plan = mesure(cas, "sansConseils");
            Mesure plancher = mesure(cas, "plancher");
            texte.append("| ").append(cas).append(" |").append(plan.enColonnes()).append(plancher.enColonnes())
                    .append(String.format(Locale.ROOT, " %.1f |%n", plan.mediane() / plancher.mediane()));
        }
        texte.append("\n## With conseils\n\n| case |").append(COLONNES).append("\n|---|").append("---:|".repeat(4)).append('\n');
        CasPartages.NUMEROS.forEach(cas -> texte.append("| ").append(cas).append(" |").append(mesure(cas, "avecConseils").enColonnes()).append('\n'));
        return texte.append("\n## Start\n\n").append(String.format(Locale.ROOT,
                "Barèmes and rules read, rules compiled, base built, in a new JVM: %.1f s (mean of %d starts, from %.1f to %.1f s).%n",
                demarrage.getMean() / 1000, demarrage.getN(), demarrage.getMin() / 1000, demarrage.getMax() / 1000)).toString();
    }

    private String bilan() {
        List<Double> medianes = plans.stream().filter(m -> m.methode().equals("sansConseils")).map(Mesure::mediane).sorted().toList();
        return String.format(Locale.ROOT, "Without conseils, medians from %.0f to %.0f µs: %d of %d cases within the aim of %d µs.",
                medianes.get(0), medianes.get(medianes.size() - 1), medianes.stream().filter(m -> m <= CIBLE).count(), medianes.size(), CIBLE);
    }

    private Mesure mesure(String cas, String methode) {
        return plans.stream().filter(m -> m.cas().equals(cas) && m.methode().equals(methode)).findFirst().orElseThrow();
    }
}
