package fr.crefop.conference.referentiels;

import fr.crefop.conference.referentiels.CompteRendu.Faute;
import java.util.ArrayList;
import java.util.List;

/** What is read goes there, entry by entry; once something is wrong, what follows is only looked at for other faults. */
abstract class Recueil<T> {

    private static final int LOT = 500;
    private static final int FAUTES_DITES = 20;

    private final List<T> lot = new ArrayList<>(LOT);
    private final List<Faute> fautes = new ArrayList<>();
    private long autres;
    private int prises;

    /** Writes these. */
    protected abstract void ecrire(List<T> entrees);

    void prendre(T entree) {
        prises++;
        if (!fautes.isEmpty()) {
            return;
        }
        lot.add(entree);
        if (lot.size() == LOT) {
            vider();
        }
    }

    void refuser(long ligne, String message) {
        if (fautes.size() < FAUTES_DITES) {
            fautes.add(new Faute(ligne, message));
        } else {
            autres++;
        }
    }

    /** After the last entry. */
    CompteRendu finir(SorteDeReferentiel sorte) {
        if (fautes.isEmpty() && prises == 0) {
            refuser(0, "Ce fichier ne contient aucune entrée.");
        }
        if (!fautes.isEmpty()) {
            return new CompteRendu(sorte, 0, List.copyOf(fautes), autres);
        }
        vider();
        return new CompteRendu(sorte, prises, List.of(), 0);
    }

    private void vider() {
        if (!lot.isEmpty()) {
            ecrire(List.copyOf(lot));
            lot.clear();
        }
    }
}
