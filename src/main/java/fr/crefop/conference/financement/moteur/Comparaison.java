package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.moteur.conditions.DonneesLues;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What two demandes have in common, for the rows that read it. */
final class Comparaison {

    private final Demande a;
    private final Demande b;
    private final boolean memeSituation;
    /** Several rows read the same datum. */
    private final Map<String, Boolean> parChemin = new HashMap<>();

    Comparaison(Demande a, Demande b) {
        this.a = a;
        this.b = b;
        // All that Situation can read of a demande, which is more than it does.
        this.memeSituation = a.beneficiaire().equals(b.beneficiaire()) && a.parcours().equals(b.parcours()) && a.formation().equals(b.formation())
                && Objects.equals(a.dateDepot(), b.dateDepot()) && a.depots().equals(b.depots());
    }

    boolean sontLesMemes(DonneesLues lues) {
        if (lues.calculees() && !memeSituation) {
            return false;
        }
        for (String chemin : lues.chemins()) {
            if (!parChemin.computeIfAbsent(chemin, c -> Objects.equals(a.valeur(c), b.valeur(c)))) {
                return false;
            }
        }
        return true;
    }
}
