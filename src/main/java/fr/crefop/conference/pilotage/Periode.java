package fr.crefop.conference.pilotage;

import java.util.Map;

/**
 * When the cases that are counted were received: always, a year, or one of its four quarters. No other range, so that no two of them differ by
 * a few days (docs/adr/0045).
 *
 * @param annee 0 for all of them
 * @param trimestre T1 to T4, INCONNU for a case forgotten before quarters were kept; empty for the whole year
 */
public record Periode(int annee, String trimestre) {

    public static final Periode TOUTES = new Periode(0, "");
    private static final Map<String, String> TRIMESTRES = Map.of("T1", "1er trimestre", "T2", "2e trimestre", "T3", "3e trimestre", "T4", "4e trimestre");

    public static Periode annee(int annee) {
        return new Periode(annee, "");
    }

    public boolean estUneAnnee() {
        return annee != 0 && trimestre.isEmpty();
    }

    public boolean estUnTrimestre() {
        return !trimestre.isEmpty();
    }

    /** As an address has it: {@code 2026}, {@code 2026-T3}; empty for all years. */
    public String code() {
        return annee == 0 ? "" : annee + (trimestre.isEmpty() ? "" : "-" + trimestre);
    }

    /** As it ends a sentence: {@code au 3e trimestre 2026}. Nothing is to be said of all years. */
    public String quand() {
        return (TRIMESTRES.containsKey(trimestre) ? "au " : "en ") + libelle();
    }

    /** For a French reader: {@code 3e trimestre 2026}. */
    public String libelle() {
        return annee == 0 ? "toutes les années" : trimestre.isEmpty() ? String.valueOf(annee)
                : TRIMESTRES.containsKey(trimestre) ? TRIMESTRES.get(trimestre) + " " + annee : annee + ", trimestre pas connu";
    }
}
