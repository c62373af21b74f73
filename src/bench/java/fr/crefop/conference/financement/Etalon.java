package fr.crefop.conference.financement;

import java.util.concurrent.TimeUnit;

/**
 * A piece of work that never changes, so that the pages of two machines, or of one that others slow down, can be compared: the seconds of a page
 * mean little without it. One processor, no memory to speak of.
 */
final class Etalon {

    private static final int TOURS = 20_000_000;
    private static final int FOIS = 15;

    private Etalon() {}

    /** @return milliseconds, the quickest and the slowest of several, the code being warm */
    static double[] mesurer() {
        double[] bornes = {Double.MAX_VALUE, 0};
        long somme = 0;
        for (int fois = -FOIS; fois < FOIS; fois++) {
            long debut = System.nanoTime();
            somme += calculer(fois);
            double duree = (System.nanoTime() - debut) / (double) TimeUnit.MILLISECONDS.toNanos(1);
            if (fois >= 0) {
                bornes[0] = Math.min(bornes[0], duree);
                bornes[1] = Math.max(bornes[1], duree);
            }
        }
        if (somme == 0) {
            throw new IllegalStateException("Un calcul que personne ne lit n'est pas fait");
        }
        return bornes;
    }

    private static long calculer(long graine) {
        long x = graine | 1;
        for (int tour = 0; tour < TOURS; tour++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }
}
