package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.Atelier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** The rules as they are, in a country where one region has other aids. */
public final class RegionsEssayees {

    private RegionsEssayees() {}

    public static Reglements ou(String code, List<AideIndividuelle> aides) {
        Cadre c = Cadre.lu();
        return new Reglements(new Cadre(c.regimes(), regions(code, aides), c.parDefaut(), c.dispositifs(), c.financeurs(), c.groupes()), Atelier.TOUS,
                (regime, regles) -> Atelier.REGLEMENTS.de(regime, c.parDefaut()).moteur().base());
    }

    /** One engine, over a base that somebody watches. */
    public static MoteurDeRegles moteur(Regime regime, KieBase base, String code, List<AideIndividuelle> aides) {
        return new MoteurDeRegles(regime, Cadre.lu().parDefaut(), base, new RefusQuiDemeurent(List.of()), regions(code, aides));
    }

    private static Map<String, Region> regions(String code, List<AideIndividuelle> aides) {
        Map<String, Region> regions = new TreeMap<>(Cadre.lu().regions());
        Region r = regions.get(code);
        regions.put(code, new Region(r.code(), r.nom(), r.enPhrase(), r.connueDepuis(), r.conference(), r.bureau(), r.groupes(), r.financeurs(), r.conventions(), aides, r.quiRepond(), r.logo(), r.gouvernances()));
        return regions;
    }
}
