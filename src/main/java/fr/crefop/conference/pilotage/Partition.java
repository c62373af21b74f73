package fr.crefop.conference.pilotage;

import fr.crefop.conference.pilotage.Indicateur.Ligne;
import fr.crefop.conference.pilotage.SecretStatistique.Case;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How many cases each line has under each value by which they are told apart: a case stands under one. */
final class Partition {

    private static final String AUTRES = "autres";

    private final Map<Ligne, Map<String, Integer>> nombres = new LinkedHashMap<>();
    private final Set<String> colonnes = new LinkedHashSet<>();

    /** Of nobody. */
    Partition() {}

    Partition(List<Case> cases, Function<Case, String> colonne) {
        cases.forEach(c -> ajouter(c.ligne(), colonne.apply(c), c.dossiers()));
    }

    private void ajouter(Ligne ligne, String colonne, int dossiers) {
        colonnes.add(colonne);
        nombres.computeIfAbsent(ligne, l -> new LinkedHashMap<>()).merge(colonne, dossiers, Integer::sum);
    }

    Set<String> colonnes() {
        return colonnes;
    }

    Set<Ligne> lignes() {
        return nombres.keySet();
    }

    int nombre(Ligne ligne, String colonne) {
        return nombres.getOrDefault(ligne, Map.of()).getOrDefault(colonne, 0);
    }

    int total(Ligne ligne) {
        return nombres.getOrDefault(ligne, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean chacune(Predicate<String> condition) {
        return colonnes.stream().allMatch(condition);
    }

    /** Of those values alone. */
    Partition parmi(Predicate<String> lesquelles) {
        Partition choisie = new Partition();
        nombres.forEach((ligne, parColonne) -> parColonne.forEach((colonne, dossiers) -> {
            if (lesquelles.test(colonne)) {
                choisie.ajouter(ligne, colonne, dossiers);
            }
        }));
        return choisie;
    }

    /** The same with all other values as one. */
    Partition regrouper(Set<String> gardees) {
        return regrouper(gardees, colonne -> "");
    }

    /** The same with the others of each group as one. @param groupe of a value */
    Partition regrouper(Set<String> gardees, UnaryOperator<String> groupe) {
        Partition regroupee = new Partition();
        nombres.forEach((ligne, parColonne) -> parColonne.forEach((colonne, dossiers) ->
                regroupee.ajouter(ligne, gardees.contains(colonne) ? colonne : AUTRES + groupe.apply(colonne), dossiers)));
        return regroupee;
    }
}
