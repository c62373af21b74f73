package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What each combination that a convention may open would take off the remainder of one case. */
@Component
public class GainsDesCombinaisons {

    private static final String OUVERT = "OUI";

    private final SimulateurParRegles simulateur;

    GainsDesCombinaisons(SimulateurParRegles simulateur) {
        this.simulateur = simulateur;
    }

    /**
     * The plan is computed with today's conventions and values, then again with each combination open and nothing else changed.
     *
     * @return euros above zero, by key of the combination; empty where nothing is missing, or where the demande cannot be computed any more
     */
    public SortedMap<String, Montant> de(Demande demande) {
        SortedMap<String, Montant> gains = new TreeMap<>();
        try {
            Montant reste = simulateur.simulerSansConseils(demande).resteAFinancer();
            if (reste.estPositif()) {
                for (String cumul : Cadre.lu().regimeDu(demande.formation().debut()).map(Regime::ouvrables).orElseThrow()) {
                    Montant gain = reste.moins(simulateur.simulerSansConseils(demande.avec(Map.of(cumul, OUVERT))).resteAFinancer());
                    if (gain.estPositif()) {
                        gains.put(cumul, gain);
                    }
                }
            }
        } catch (RefusMetier incalculable) {
            // A saisine taken before a bound changed: it has no figure, which is no zero.
            gains.clear();
        }
        return gains;
    }
}
