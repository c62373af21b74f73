package fr.crefop.conference.securite.droits;

import fr.crefop.conference.dossier.EtatDossier;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases that a role sees.
 *
 * @param etats empty: in whatever state they are
 * @param sansNom whether it does so without knowing who the person is
 */
public record VueDesDossiers(Portee portee, Set<EtatDossier> etats, boolean sansNom) {

    /** A condition on {@code conference.dossier d}. */
    public String condition() {
        return "(" + portee.condition() + (etats.isEmpty() ? ")" : " and d.etat in ("
                + etats.stream().map(etat -> "'" + etat.name() + "'").sorted().collect(Collectors.joining(", ")) + "))");
    }
}
