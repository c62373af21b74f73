package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.Atelier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules as they are, in a country where one region has other aids. */
public final class RegionsEssayees {

    private RegionsEssayees() {}

    public static Reglements ou(String code, List<AideIndividuelle> aides) {
        Cadre c = Cadre.lu();
        Region r = c.regions().get(code);
        Map<String, Region> regions = new TreeMap<>(c.regions());
        regions.put(code, new Region(r.code(), r.nom(), r.enPhrase(), r.connueDepuis(), r.conference(), r.bureau(), r.groupes(), r.financeurs(), r.conventions(), aides));
        return new Reglements(new Cadre(c.regimes(), regions, c.parDefaut(), c.dispositifs(), c.financeurs(), c.groupes()), Atelier.TOUS,
                (regime, regles) -> Atelier.REGLEMENTS.de(regime, c.parDefaut()).moteur().base());
    }
}
