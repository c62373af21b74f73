package fr.crefop.conference.financement;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/**
 * Two pieces of work that never change, so that the pages of two machines, or of one that others slow down, can be compared: the seconds of a page
 * mean little without them. One processor: arithmetic alone, then reads that each wait for the one before, in a table that no cache holds.
 */
final class Etalon {

    private static final int TOURS = 20_000_000;
    private static final int LECTURES = 500_000;
    private static final int CASES = 1 << 23;
    private static final int FOIS = 10;

    /** @param calcul milliseconds, the quickest of several @param memoire the same */
    record Mesure(double calcul, double memoire) {}

    private Etalon() {}

    static Mesure mesurer() {
        int[] suivante = tour();
        return new Mesure(auMieux(Etalon::calculer), auMieux(graine -> parcourir(suivante, graine)));
    }

    private static double auMieux(LongUnaryOperator travail) {
        double auMieux = Double.MAX_VALUE;
        long somme = 0;
        for (int fois = 1; fois <= FOIS; fois++) {
            long debut = System.nanoTime();
            somme += travail.applyAsLong(fois);
            auMieux = Math.min(auMieux, (System.nanoTime() - debut) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
        if (somme == 0) {
            throw new IllegalStateException("Un calcul que personne ne lit n'est pas fait");
        }
        return auMieux;
    }

    private static long calculer(long graine) {
        long x = graine;
        for (int tour = 0; tour < TOURS; tour++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }

    private static long parcourir(int[] suivante, long graine) {
        int ici = (int) graine;
        for (int lecture = 0; lecture < LECTURES; lecture++) {
            ici = suivante[ici];
        }
        return ici + 1L;
    }

    /** One round through every cell, in an order that nothing foresees. */
    private static int[] tour() {
        int[] suivante = new int[CASES];
        for (int ici = 0; ici < CASES; ici++) {
            suivante[ici] = ici;
        }
        Random hasard = new Random(1);
        for (int ici = CASES - 1; ici > 0; ici--) {
            int autre = hasard.nextInt(ici);
            int garde = suivante[ici];
            suivante[ici] = suivante[autre];
            suivante[autre] = garde;
        }
        return suivante;
    }
}
