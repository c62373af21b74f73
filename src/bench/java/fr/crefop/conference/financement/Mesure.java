package fr.crefop.conference.financement;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What JMH found for one method on one case. */
record Mesure(String cas, String methode, Statistics temps, double octets) {

    static Mesure de(RunResult resultat) {
        return new Mesure(resultat.getParams().getParam("cas"), resultat.getPrimaryResult().getLabel(),
                resultat.getPrimaryResult().getStatistics(), resultat.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    /** Microseconds. */
    double mediane() {
        return temps.getPercentile(50);
    }

    /** Median, 99th percentile, plans per second, kB allocated. */
    String enColonnes() {
        return String.format(Locale.ROOT, " %.0f | %.0f | %,.0f | %.0f |", mediane(), temps.getPercentile(99), 1_000_000 / temps.getMean(), octets / 1024);
    }
}
