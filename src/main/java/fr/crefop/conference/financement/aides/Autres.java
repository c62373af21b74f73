package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Rubrique;
import java.util.Arrays;
import java.util.List;

/** Whom an aid excludes, or beside whom it pays. */
public final class Autres {

    private Autres() {}

    public static List<Dispositif> nommes(String... codes) {
        return Arrays.stream(codes).map(Dispositif::de).toList();
    }

    /** The public funders of teaching costs, but for the one that asks. */
    public static List<Dispositif> quiPaientLesCoutsPedagogiques(Regime regime, String elle) {
        return regime.fiches().values().stream().filter(fiche -> fiche.rubriques().contains(Rubrique.CP) && !fiche.code().equals(elle))
                .map(fiche -> fiche.dispositif()).filter(dispositif -> dispositif.nature() == Nature.PUBLIC).toList();
    }
}
