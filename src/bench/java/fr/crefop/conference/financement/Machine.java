package fr.crefop.conference.financement;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What a figure depends on beside the code: said at the head of each table, without naming the machine. */
final class Machine {

    private final double charge = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final double[] etalon = Etalon.mesurer();

    /** To be made before anything is measured: the load is the one that was found, not the one that was caused. */
    Machine() {}

    String enUneLigne() {
        Runtime jvm = Runtime.getRuntime();
        return String.format(Locale.ROOT,
                "%s; %d cores, Java %s, %d MB of heap at most; load average %.2f at the start; the yardstick took from %.0f to %.0f ms.",
                LocalDate.now(), jvm.availableProcessors(), Runtime.version(), jvm.maxMemory() >> 20, charge, etalon[0], etalon[1]);
    }
}
