package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.socle.FichiersDuProgramme;
import java.util.List;
import java.util.SortedMap;

/** Where the parameters of a régime and those of a region are written. */
public final class TextesDesBaremes {

    private TextesDesBaremes() {}

    /** By name of the file. */
    public static SortedMap<String, String> du(Regime regime) {
        return FichiersDuProgramme.lire("classpath*:" + regime.dossier() + "/baremes/*.yaml");
    }

    /** What the region says of that régime's parameters. */
    static List<Parametre> de(Region region, String regime) {
        return new LecteurDeBaremes().lireSous(region.fichier(), texte(region), "/parametres/" + regime);
    }

    /** The régimes whose parameters the region speaks of. */
    static List<String> regimes(Region region) {
        return new LecteurDeBaremes().cles(region.fichier(), texte(region), "/parametres");
    }

    /** The whole file of the region. */
    public static String texte(Region region) {
        return FichiersDuProgramme.lire("classpath*:" + region.fichier()).values().iterator().next();
    }
}
