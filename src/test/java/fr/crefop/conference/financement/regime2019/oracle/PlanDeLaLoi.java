package fr.crefop.conference.financement.regime2019.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who pays how many cents of each heading, in the order in which they are served, and what is left. */
final class PlanDeLaLoi {

    /** In the order in which a sum that bears on several of them is spent. */
    static final List<String> RUBRIQUES = List.of("CP", "VAL", "FNP", "TR", "HE", "RE", "GE");

    private final Map<String, Long> couts;
    private final Map<String, Long> restes;
    private final Map<String, Map<String, Long>> lignes = new LinkedHashMap<>();
    /** The person's own money: a plan that needs more of it is no better. */
    private long personne;

    PlanDeLaLoi(Map<String, Long> couts) {
        this.couts = couts;
        restes = new LinkedHashMap<>(couts);
        couts.keySet().forEach(rubrique -> lignes.put(rubrique, new TreeMap<>()));
    }

    /** Teaching first, then validation with what is left of the sum. */
    long sert(String dispositif, long somme) {
        return sert(dispositif, somme, List.of("CP", "VAL"));
    }

    long sert(String dispositif, long somme, List<String> rubriques) {
        long du = 0;
        for (String rubrique : rubriques) {
            du += sertSur(rubrique, dispositif, somme - du);
        }
        return du;
    }

    long sertCp(String dispositif, long somme) {
        return sertSur("CP", dispositif, somme);
    }

    long sertVal(String dispositif, long somme) {
        return sertSur("VAL", dispositif, somme);
    }

    long sertSur(String rubrique, String dispositif, long somme) {
        long du = Math.max(0, Math.min(somme, restes.get(rubrique)));
        if (du > 0) {
            lignes.get(rubrique).merge(dispositif, du, Long::sum);
            restes.merge(rubrique, -du, Long::sum);
        }
        return du;
    }

    long sertParLaPersonne(String dispositif, long somme, List<String> rubriques) {
        long du = sert(dispositif, somme, rubriques);
        personne += du;
        return du;
    }

    boolean paie(String dispositif) {
        return lignes.values().stream().anyMatch(payeurs -> payeurs.containsKey(dispositif));
    }

    /** Somebody else than the person pays some of it. */
    boolean payeursTiers() {
        return lignes.values().stream().flatMap(payeurs -> payeurs.keySet().stream())
                .anyMatch(d -> !d.equals("APPORT_PERSONNEL") && !d.equals("PARTICIPATION_CPF"));
    }

    /** Cents by dispositif. */
    Map<String, Long> sur(String rubrique) {
        return lignes.get(rubrique);
    }

    long cout(String rubrique) {
        return couts.get(rubrique);
    }

    long resteCp() {
        return restes.get("CP");
    }

    long reste() {
        return restes.values().stream().mapToLong(Long::longValue).sum();
    }

    long resteSansLaPersonne() {
        return reste() + personne;
    }

    @Override
    public String toString() {
        StringBuilder dit = new StringBuilder();
        couts.forEach((rubrique, cout) -> dit.append(cout == 0 ? "" : rubrique + " " + cout + " " + lignes.get(rubrique) + " "));
        return dit + "reste " + reste();
    }
}
