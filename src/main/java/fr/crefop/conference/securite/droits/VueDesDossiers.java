package fr.crefop.conference.securite.droits;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.Vue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases that a role sees.
 *
 * @param etats empty: in whatever state they are
 * @param vue what it sees of them
 * @param unTemps closed, they are seen for so long only, and no more afterwards
 */
public record VueDesDossiers(Portee portee, Set<EtatDossier> etats, Vue vue, boolean unTemps) {

    /** A condition on {@code conference.dossier_lisible d}, over the parameter {@code closDepuis} beside those of the scope. */
    public String condition() {
        return "(" + portee.condition() + (unTemps ? " and (d.clos_le is null or d.clos_le >= :closDepuis)" : "")
                + (etats.isEmpty() ? ")" : " and d.etat in ("
                + etats.stream().map(etat -> "'" + etat.name() + "'").sorted().collect(Collectors.joining(", ")) + "))");
    }
}
