package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/** Which dispositifs exclude each other (table B.16): filled by the cumul rules, read when the plan is chosen. */
public final class Cumuls {

    private static final String OUI = "OUI";
    private static final String NON = "NON";
    private static final int N = Dispositif.values().length;

    private final Interdiction[][] interdictions = new Interdiction[N][N];
    private final Interdiction[][] surCp = new Interdiction[N][N];
    private final Map<String, Regle> catalogue;
    private final Bareme bareme;

    public Cumuls(Map<String, Regle> catalogue, Bareme bareme) {
        this.catalogue = catalogue;
        this.bareme = bareme;
    }

    /** @param convention the parameter that would allow it, null when none would */
    public record Interdiction(Regle regle, Valeur convention) {}

    /** The parameter says OUI, NON, or the key of the convention that allows it. */
    public void regler(Rule regle, String cle, Dispositif un, Dispositif... autres) {
        Interdiction interdiction = interdiction(regle, cle);
        if (interdiction != null) {
            for (Dispositif autre : autres) {
                interdictions[un.ordinal()][autre.ordinal()] = interdiction;
                interdictions[autre.ordinal()][un.ordinal()] = interdiction;
            }
        }
    }

    /** On teaching costs alone, and one way: where the first pays, the other may not; never the other way round. */
    public void reglerSurCp(Rule regle, String cle, Dispositif un, Dispositif autre) {
        Interdiction interdiction = interdiction(regle, cle);
        if (interdiction != null) {
            surCp[autre.ordinal()][un.ordinal()] = interdiction;
        }
    }

    private Interdiction interdiction(Rule regle, String cle) {
        String cumul = bareme.valeur(cle).texte();
        Valeur convention = OUI.equals(cumul) || NON.equals(cumul) ? null : bareme.valeur(cumul);
        if (OUI.equals(cumul) || convention != null && convention.booleen()) {
            return null;
        }
        return new Interdiction(catalogue.get(regle.getName()), convention);
    }

    /** Null when the two may be combined. */
    public Interdiction entre(Dispositif a, Dispositif b) {
        return interdictions[a.ordinal()][b.ordinal()];
    }

    /** What keeps the first off the teaching costs where the second pays; null when nothing does. */
    public Interdiction surCpEntre(Dispositif exclu, Dispositif paye) {
        return surCp[exclu.ordinal()][paye.ordinal()];
    }
}
