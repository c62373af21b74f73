package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;
import java.util.Set;

/**
 * Those beside whom, for one demande, a dispositif may not pay.
 *
 * @param surCoutsPedagogiques on teaching costs only, and one way
 */
public record Exclusion(Regle regle, Set<Dispositif> dispositifs, boolean surCoutsPedagogiques) {}
