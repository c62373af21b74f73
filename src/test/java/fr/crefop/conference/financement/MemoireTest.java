package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Demande;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Memory stays flat over many plans. A plan and its conseils allocate more than 200 kB on average: in 70,000 of them, a
 * thousandth of that kept for ever would be 6 MB from the first half of the run to the second, above the bound; in 1,050,
 * a fifteenth. The long run is a command of the benchmark (docs/bench.md).
 */
class MemoireTest {

    private static final int MESURES = 6;
    private static final long TOLERANCE = 5L << 20;

    /** Some seconds: a whole session kept at each plan shows at once. */
    @Test
    void uneSessionNeSurvitPasASonPlan() {
        mesurer(150);
    }

    @Test
    @Tag("complet")
    void laMemoireNeCroitPasAvecLesPlans() {
        mesurer(10_000);
    }

    private static void mesurer(int plansParMesure) {
        List<Demande> demandes = Stream.of("01", "02a", "03", "06", "07", "08", "11", "12")
                .map(numero -> Atelier.LECTEUR.lire(Atelier.demande(numero))).toList();
        calculer(demandes, plansParMesure);
        long[] mesures = new long[MESURES];
        for (int i = 0; i < MESURES; i++) {
            calculer(demandes, plansParMesure);
            mesures[i] = memoireApresNettoyage();
        }
        assertThat(mediane(mesures, MESURES / 2, MESURES) - mediane(mesures, 0, MESURES / 2))
                .as("octets gardés entre le début et la fin : %s", java.util.Arrays.toString(mesures)).isLessThan(TOLERANCE);
    }

    private static void calculer(List<Demande> demandes, int plans) {
        for (int i = 0; i < plans; i++) {
            Atelier.SIMULATEUR.simuler(demandes.get(i % demandes.size()));
        }
    }

    /** The least of three readings: a collection that is not finished can only read too high. */
    private static long memoireApresNettoyage() {
        long moindre = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Runtime jvm = Runtime.getRuntime();
            moindre = Math.min(moindre, jvm.totalMemory() - jvm.freeMemory());
        }
        return moindre;
    }

    private static long mediane(long[] mesures, int debut, int fin) {
        long[] triees = java.util.Arrays.copyOfRange(mesures, debut, fin);
        java.util.Arrays.sort(triees);
        return triees[triees.length / 2];
    }
}
