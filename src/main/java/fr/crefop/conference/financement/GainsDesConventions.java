package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What each convention in force took off the remainder of one case. */
@Component
public class GainsDesConventions {

    private final SimulateurParRegles simulateur;

    GainsDesConventions(SimulateurParRegles simulateur) {
        this.simulateur = simulateur;
    }

    /**
     * The plan is computed with what was known at that instant, then again without each convention and nothing else changed.
     *
     * @param conventions by number, those that lines of the plan rest on
     * @return euros, zero where others would have paid as much; empty where the demande cannot be computed any more
     */
    public SortedMap<String, Montant> de(Demande demande, Instant connuLe, Collection<String> conventions) {
        SortedMap<String, Montant> gains = new TreeMap<>();
        try {
            Montant reste = simulateur.resteTelQue(demande, connuLe, null);
            for (String convention : conventions) {
                gains.put(convention, simulateur.resteTelQue(demande, connuLe, convention).moins(reste));
            }
        } catch (RefusMetier incalculable) {
            // A saisine taken before a bound changed: it has no figure, which is no zero.
            gains.clear();
        }
        return gains;
    }
}
