package fr.crefop.conference.pilotage;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody can work out of figures by adding them and taking them from one another: each is a row of zeros and ones, one for each
 * kind of case that may exist. Counted modulo a large prime, so that nothing is rounded.
 */
final class SystemeDeChiffres {

    private static final long PREMIER = 1_000_003;

    private final List<long[]> lignes = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    void connaitre(long[] chiffre) {
        long[] reste = reduire(chiffre);
        int pivot = pivot(reste);
        if (pivot >= 0) {
            long inverse = puissance(reste[pivot], PREMIER - 2);
            for (int rang = 0; rang < reste.length; rang++) {
                reste[rang] = reste[rang] * inverse % PREMIER;
            }
            lignes.add(reste);
            pivots.add(pivot);
        }
    }

    /** Whether that figure follows from those that are known. */
    boolean determine(long[] chiffre) {
        return pivot(reduire(chiffre)) < 0;
    }

    private long[] reduire(long[] chiffre) {
        long[] reste = chiffre.clone();
        for (int rang = 0; rang < lignes.size(); rang++) {
            long facteur = reste[pivots.get(rang)];
            if (facteur != 0) {
                long[] ligne = lignes.get(rang);
                for (int colonne = 0; colonne < reste.length; colonne++) {
                    reste[colonne] = Math.floorMod(reste[colonne] - facteur * ligne[colonne], PREMIER);
                }
            }
        }
        return reste;
    }

    private static int pivot(long[] ligne) {
        for (int rang = 0; rang < ligne.length; rang++) {
            if (ligne[rang] != 0) {
                return rang;
            }
        }
        return -1;
    }

    private static long puissance(long base, long exposant) {
        long produit = 1;
        for (long carre = base % PREMIER, reste = exposant; reste > 0; reste >>= 1, carre = carre * carre % PREMIER) {
            produit = (reste & 1) == 1 ? produit * carre % PREMIER : produit;
        }
        return produit;
    }
}
