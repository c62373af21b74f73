package fr.crefop.conference.financement;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The speeds of one run as a page of docs. */
final class TableDesPlans {

    /** Times the floor, of a plan without its conseils. */
    private static final double CIBLE_DU_PLAN = 5;
    /** Times the plan without them, of one with its conseils. */
    private static final double CIBLE_DES_CONSEILS = 6;
    /** Of the time that compiling takes, what reading the compiled rules may take. */
    private static final double CIBLE_DU_DEMARRAGE = 0.25;
    private static final String COLONNES = " median µs | p99 µs | plans/s | kB |";

    private final List<Mesure> plans;
    private final Statistics lecture;
    private final Statistics compilation;

    TableDesPlans(Collection<RunResult> resultats) {
        plans = resultats.stream().filter(r -> r.getParams().getParam("cas") != null).map(Mesure::de).toList();
        lecture = demarrage(resultats, "lireLesRegles");
        compilation = demarrage(resultats, "compilerLesRegles");
    }

    private static Statistics demarrage(Collection<RunResult> resultats, String methode) {
        return resultats.stream().filter(r -> r.getPrimaryResult().getLabel().equals(methode)).findFirst().orElseThrow()
                .getPrimaryResult().getStatistics();
    }

    String ecrire(Machine machine) {
        StringBuilder texte = new StringBuilder("# Speed of the plan engine: one run\n\n")
                .append("Written by `mvn -q -Pbench clean test`; how it is measured: [bench.md](bench.md). Not to be edited by hand.\n\n")
                .append(machine.enUneLigne()).append("\n\n").append(bilan());
        regime(texte, "Trainings of 2015-2018", CasPartages.NUMEROS);
        regime(texte, "Trainings since 2019", CasPartages.D_AUJOURD_HUI);
        return texte.append("\n\n## Start\n\nThe rules of every régime made ready in a new JVM, packs and barèmes being read.\n\n| | mean s | from | to |\n|---|---:|---:|---:|\n")
                .append(depart("read as the build compiled them", lecture)).append(depart("compiled from their text", compilation)).toString();
    }

    private void regime(StringBuilder texte, String titre, List<String> lesCas) {
        texte.append("\n\n## ").append(titre).append(", without conseils, beside the floor\n\n✓: the floor was seen to compute the same plan.\n\n| case |")
                .append(COLONNES).append(" floor").append(COLONNES).append(" plan / floor |\n|---|").append("---:|".repeat(9)).append('\n');
        for (String cas : lesCas) {
            texte.append("| ").append(cas).append(PlansBanc.CONFRONTES.contains(cas) ? " ✓" : "").append(" |").append(mesure(cas, "sansConseils").enColonnes()).append(mesure(cas, "plancher").enColonnes())
                    .append(String.format(Locale.ROOT, " %.1f |%n", rapport(cas, "sansConseils", "plancher")));
        }
        avecConseils(texte.append("\n## ").append(titre).append(", with conseils"), lesCas);
    }

    private void avecConseils(StringBuilder texte, List<String> cas) {
        texte.append("\n\n| case |").append(COLONNES).append(" with / without |\n|---|").append("---:|".repeat(5)).append('\n');
        cas.forEach(c -> texte.append("| ").append(c).append(" |").append(mesure(c, "avecConseils").enColonnes())
                .append(String.format(Locale.ROOT, " %.1f |%n", rapport(c, "avecConseils", "sansConseils"))));
    }

    private static String depart(String quoi, Statistics temps) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", quoi, temps.getMean() / 1000, temps.getMin() / 1000, temps.getMax() / 1000);
    }

    private String bilan() {
        return bilan("Plan without conseils / floor", rapports(CasPartages.NUMEROS, "sansConseils", "plancher"), CIBLE_DU_PLAN)
                + bilan("The same, of cases that the floor computes whole", rapports(confrontes(CasPartages.NUMEROS), "sansConseils", "plancher"), CIBLE_DU_PLAN)
                + bilan("Plan with its conseils / without", rapports(CasPartages.NUMEROS, "avecConseils", "sansConseils"), CIBLE_DES_CONSEILS)
                + bilan("Since 2019, plan without conseils / floor", rapports(CasPartages.D_AUJOURD_HUI, "sansConseils", "plancher"), CIBLE_DU_PLAN)
                + bilan("The same, of cases that the floor computes whole", rapports(confrontes(CasPartages.D_AUJOURD_HUI), "sansConseils", "plancher"), CIBLE_DU_PLAN)
                + bilan("Since 2019, plan with its conseils / without", rapports(CasPartages.D_AUJOURD_HUI, "avecConseils", "sansConseils"), CIBLE_DES_CONSEILS)
                + String.format(Locale.ROOT, "- Rules read / compiled at start: %.2f; the aim is %.2f.", lecture.getMean() / compilation.getMean(), CIBLE_DU_DEMARRAGE);
    }

    private static List<String> confrontes(List<String> cas) {
        return cas.stream().filter(PlansBanc.CONFRONTES::contains).toList();
    }

    private List<Double> rapports(List<String> cas, String methode, String autre) {
        return cas.stream().map(c -> rapport(c, methode, autre)).sorted().toList();
    }

    private static String bilan(String quoi, List<Double> rapports, double cible) {
        return String.format(Locale.ROOT, "- %s: from %.1f to %.1f; %d of %d cases within the aim of %.0f.%n", quoi, rapports.get(0),
                rapports.get(rapports.size() - 1), rapports.stream().filter(r -> r <= cible).count(), rapports.size(), cible);
    }

    private double rapport(String cas, String methode, String autre) {
        return mesure(cas, methode).mediane() / mesure(cas, autre).mediane();
    }

    private Mesure mesure(String cas, String methode) {
        return plans.stream().filter(m -> m.cas().equals(cas) && m.methode().equals(methode)).findFirst().orElseThrow();
    }
}
