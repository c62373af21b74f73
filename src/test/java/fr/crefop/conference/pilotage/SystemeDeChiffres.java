package fr.crefop.conference.pilotage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody can work out of figures by adding them and taking them from one another: each is a row of zeros and ones, one for each
 * kind of case that may exist. Counted modulo a large prime, so that nothing is rounded.
 */
final class SystemeDeChiffres {

    private static final long PREMIER = 1_000_003;

    private final List<long[]> connus = new ArrayList<>();
    private final List<long[]> lignes = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    /** Kinds that every known figure counts alike are told apart by none: they are one. */
    private int[] classes;
    private int[] uneDeChaque;

    void connaitre(long[] chiffre) {
        if (classes != null) {
            throw new IllegalStateException("Tout ce qui est connu se dit d'abord");
        }
        connus.add(chiffre);
    }

    /** Whether that figure follows from those that are known. */
    boolean determine(long[] chiffre) {
        if (classes == null) {
            classer(chiffre.length);
            connus.forEach(connu -> echelonner(parClasse(connu)));
        }
        for (int sorte = 0; sorte < chiffre.length; sorte++) {
            if (chiffre[sorte] != chiffre[uneDeChaque[classes[sorte]]]) {
                return false;
            }
        }
        return pivot(reduire(parClasse(chiffre))) < 0;
    }

    private void classer(int sortes) {
        classes = new int[sortes];
        Map<List<Long>, Integer> rangs = new HashMap<>();
        List<Integer> premieres = new ArrayList<>();
        for (int sorte = 0; sorte < sortes; sorte++) {
            int laquelle = sorte;
            List<Long> colonne = connus.stream().map(connu -> connu[laquelle]).toList();
            Integer rang = rangs.putIfAbsent(colonne, premieres.size());
            classes[sorte] = rang == null ? premieres.size() : rang;
            if (rang == null) {
                premieres.add(sorte);
            }
        }
        uneDeChaque = premieres.stream().mapToInt(Integer::intValue).toArray();
    }

    private long[] parClasse(long[] chiffre) {
        return Arrays.stream(uneDeChaque).mapToLong(sorte -> chiffre[sorte]).toArray();
    }

    private void echelonner(long[] chiffre) {
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
