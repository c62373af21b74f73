package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.regles.Regle;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** What the rules of a régime say of themselves in one region, by their name, as those who pay are called on the day of the training. */
public final class Catalogues {

    private final TreeMap<LocalDate, Map<String, Regle>> parJour = new TreeMap<>();

    Catalogues(Regime regime, Region region, KieBase base) {
        for (LocalDate jour : regime.joursDesNoms()) {
            Map<String, Regle> catalogue = Regle.toutes(base);
            regime.cumuls().forEach(cumul -> catalogue.put(cumul.nom(), Regle.de(cumul)));
            catalogue.replaceAll((nom, regle) -> regle.titree(regime, region).dite(region).nommee(regime, jour));
            parJour.put(jour, catalogue);
        }
    }

    /** @param debut first day of the training, which the régime covers */
    public Map<String, Regle> du(LocalDate debut) {
        return parJour.floorEntry(debut).getValue();
    }

    /** The day since when those who pay bear the names of that one. */
    LocalDate jour(LocalDate debut) {
        return parJour.floorKey(debut);
    }

    /** In the names of the last days. */
    public Map<String, Regle> derniers() {
        return parJour.lastEntry().getValue();
    }
}
