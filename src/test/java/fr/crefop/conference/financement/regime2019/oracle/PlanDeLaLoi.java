package fr.crefop.conference.financement.regime2019.oracle;

import java.util.Map;
import java.util.TreeMap;

/** Who pays how many cents of the teaching and of its validation, in the order in which they are served, and what is left. */
final class PlanDeLaLoi {

    final Map<String, Long> cp = new TreeMap<>();
    final Map<String, Long> val = new TreeMap<>();
    private final long coutCp;
    private final long coutVal;
    private long resteCp;
    private long resteVal;
    /** The person's own money: a plan that needs more of it is no better. */
    private long personne;

    PlanDeLaLoi(long coutCp, long coutVal) {
        this.coutCp = coutCp;
        this.coutVal = coutVal;
        this.resteCp = coutCp;
        this.resteVal = coutVal;
    }

    /** Teaching first, then validation with what is left of the sum. */
    long sert(String dispositif, long somme) {
        long surCp = sertCp(dispositif, somme);
        return surCp + sertVal(dispositif, somme - surCp);
    }

    long sertCp(String dispositif, long somme) {
        long du = noter(cp, dispositif, Math.min(somme, resteCp));
        resteCp -= du;
        return du;
    }

    long sertVal(String dispositif, long somme) {
        long du = noter(val, dispositif, Math.min(somme, resteVal));
        resteVal -= du;
        return du;
    }

    long sertParLaPersonne(String dispositif, long somme) {
        long du = sert(dispositif, somme);
        personne += du;
        return du;
    }

    private static long noter(Map<String, Long> rubrique, String dispositif, long du) {
        if (du > 0) {
            rubrique.merge(dispositif, du, Long::sum);
        }
        return Math.max(0, du);
    }

    boolean paie(String dispositif) {
        return cp.containsKey(dispositif) || val.containsKey(dispositif);
    }

    long resteCp() {
        return resteCp;
    }

    long reste() {
        return resteCp + resteVal;
    }

    long resteSansLaPersonne() {
        return reste() + personne;
    }

    @Override
    public String toString() {
        return "CP " + coutCp + " " + cp + (coutVal == 0 ? "" : " VAL " + coutVal + " " + val) + " reste " + reste();
    }
}
