package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.util.EnumMap;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/** Which dispositifs exclude each other (table B.16): filled by the cumul rules, read when the plan is chosen. */
public final class Cumuls {

    private static final String OUI = "OUI";
    private static final String NON = "NON";
    private static final int N = Dispositif.values().length;

    private final Interdiction[][] interdictions = new Interdiction[N][N];
    private final Interdiction[][] surCp = new Interdiction[N][N];
    private Permission[][] permissions;
    private final Map<String, Regle> catalogue;
    private final Bareme bareme;

    public Cumuls(Map<String, Regle> catalogue, Bareme bareme) {
        this.catalogue = catalogue;
        this.bareme = bareme;
    }

    /** @param convention the parameter that would allow it, null when none would */
    public record Interdiction(Regle regle, Valeur convention) {}

    /**
     * The two may be combined because a convention allows it.
     *
     * @param plafonds of the dispositifs that the convention limits, in euros
     */
    public record Permission(Regle regle, Valeur convention, Map<Dispositif, Valeur> plafonds) {}

    /** The parameter says OUI, NON, or the key of the convention that allows it. */
    public void regler(Rule regle, String cle, Dispositif un, Dispositif... autres) {
        Interdiction interdiction = interdiction(regle, cle);
        if (interdiction == null) {
            permettre(regle, cle, un, autres);
        } else {
            for (Dispositif autre : autres) {
                interdictions[un.ordinal()][autre.ordinal()] = interdiction;
                interdictions[autre.ordinal()][un.ordinal()] = interdiction;
            }
        }
    }

    private void permettre(Rule regle, String cle, Dispositif un, Dispositif... autres) {
        String cumul = bareme.valeur(cle).texte();
        if (OUI.equals(cumul)) {
            return;
        }
        permissions = permissions == null ? new Permission[N][N] : permissions;
        Map<Dispositif, Valeur> plafonds = new EnumMap<>(Dispositif.class);
        plafond(plafonds, cle, un);
        for (Dispositif autre : autres) {
            plafond(plafonds, cle, autre);
        }
        Permission permission = new Permission(catalogue.get(regle.getName()), bareme.valeur(cumul), plafonds);
        for (Dispositif autre : autres) {
            permissions[un.ordinal()][autre.ordinal()] = permission;
            permissions[autre.ordinal()][un.ordinal()] = permission;
        }
    }

    private void plafond(Map<Dispositif, Valeur> plafonds, String cumul, Dispositif dispositif) {
        String cle = Bareme.cleDuPlafond(cumul, dispositif.name());
        if (bareme.connait(cle)) {
            plafonds.put(dispositif, bareme.valeur(cle));
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

    /** Null when they may be combined without any convention, or may not. */
    public Permission permission(Dispositif a, Dispositif b) {
        return permissions == null ? null : permissions[a.ordinal()][b.ordinal()];
    }

    /** The most that the first pays beside the second, in euros, as the convention says; null without such a ceiling. */
    public Valeur plafond(Dispositif dispositif, Dispositif aCoteDe) {
        Permission permission = permission(dispositif, aCoteDe);
        return permission == null ? null : permission.plafonds().get(dispositif);
    }

    /** What keeps the first off the teaching costs where the second pays; null when nothing does. */
    public Interdiction surCpEntre(Dispositif exclu, Dispositif paye) {
        return surCp[exclu.ordinal()][paye.ordinal()];
    }
}
