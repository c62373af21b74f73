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
        inscrire(interdictions, regle, cle, un, autres);
    }

    /** The same, on teaching costs alone. */
    public void reglerSurCp(Rule regle, String cle, Dispositif un, Dispositif... autres) {
        inscrire(surCp, regle, cle, un, autres);
    }

    private void inscrire(Interdiction[][] table, Rule regle, String cle, Dispositif un, Dispositif... autres) {
        String cumul = bareme.valeur(cle).texte();
        Valeur convention = OUI.equals(cumul) || NON.equals(cumul) ? null : bareme.valeur(cumul);
        if (OUI.equals(cumul) || convention != null && convention.booleen()) {
            return;
        }
        Interdiction interdiction = new Interdiction(catalogue.get(regle.getName()), convention);
        for (Dispositif autre : autres) {
            table[un.ordinal()][autre.ordinal()] = interdiction;
            table[autre.ordinal()][un.ordinal()] = interdiction;
        }
    }

    /** Null when the two may be combined. */
    public Interdiction entre(Dispositif a, Dispositif b) {
        return interdictions[a.ordinal()][b.ordinal()];
    }

    public Interdiction surCpEntre(Dispositif a, Dispositif b) {
        return surCp[a.ordinal()][b.ordinal()];
    }
}
