package fr.crefop.conference.financement.regime2019.oracle;

import java.util.Set;
import java.util.TreeSet;

/** Conditions that must all be met: one that fails refuses, and else one that is not known leaves all unknown. */
final class Reponse {

    private final Set<String> refus = new TreeSet<>();
    private final Set<String> inconnues = new TreeSet<>();

    /** @param tenue null when it is not known */
    Reponse exige(String id, Boolean tenue) {
        if (tenue == null) {
            inconnues.add(id);
        } else if (!tenue) {
            refus.add(id);
        }
        return this;
    }

    Reponse exigeSi(Boolean cas, String id, Boolean tenue) {
        return exige(id, ou(non(cas), tenue));
    }

    Etat etat() {
        return !refus.isEmpty() ? Etat.REFUSE : inconnues.isEmpty() ? Etat.OUVERT : Etat.INCONNU;
    }

    /** One of these at least refuses; unknown as long as one of them is. */
    Boolean refusPourUne(Set<String> ids) {
        return refus.stream().anyMatch(ids::contains) ? Boolean.TRUE : inconnues.stream().anyMatch(ids::contains) ? null : Boolean.FALSE;
    }

    @Override
    public String toString() {
        return etat() + (refus.isEmpty() ? "" : " refusé " + refus) + (inconnues.isEmpty() ? "" : " inconnu " + inconnues);
    }

    static Boolean non(Boolean a) {
        return a == null ? null : !a;
    }

    /** True as soon as one is true, unknown as long as one may be. */
    static Boolean ou(Boolean... tous) {
        boolean inconnu = false;
        for (Boolean un : tous) {
            if (Boolean.TRUE.equals(un)) {
                return true;
            }
            inconnu |= un == null;
        }
        return inconnu ? null : false;
    }

    static Boolean et(Boolean... tous) {
        Boolean[] contraires = new Boolean[tous.length];
        for (int i = 0; i < tous.length; i++) {
            contraires[i] = non(tous[i]);
        }
        return non(ou(contraires));
    }

    static Boolean auMoins(Number valeur, double seuil) {
        return valeur == null ? null : valeur.doubleValue() >= seuil;
    }
}
