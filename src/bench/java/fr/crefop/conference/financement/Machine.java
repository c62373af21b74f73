package fr.crefop.conference.financement;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What a figure depends on beside the code: said at the head of each table, without naming the machine. */
final class Machine {

    private final double charge = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final Etalon.Mesure etalon = Etalon.mesurer();

    /** To be made before anything is measured: the load is the one that was found, not the one that was caused. */
    Machine() {}

    String enUneLigne() {
        Runtime jvm = Runtime.getRuntime();
        return String.format(Locale.ROOT,
                "%s; %d cores, Java %s, %d MB of heap at most; load average %.2f at the start; the yardsticks took %.0f ms (arithmetic) and %.0f ms (memory).",
                LocalDate.now(HorlogeConfiguration.PARIS), jvm.availableProcessors(), Runtime.version(), jvm.maxMemory() >> 20, charge, etalon.calcul(), etalon.memoire());
    }
}
