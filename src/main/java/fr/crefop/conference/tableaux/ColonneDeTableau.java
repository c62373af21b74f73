package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.RefusMetier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column that may be chosen.
 *
 * @param code in the address
 * @param lecture of its cell, one of the kinds of {@link Feuille#ligne}
 * @param <L> what a line tells of
 */
public record ColonneDeTableau<L>(String code, String titre, Function<L, Object> lecture) {

    /** In the order of the table; all of them when none is chosen. @param code of a column; @throws RefusMetier when one is none of them */
    public static <C> List<C> choisir(List<C> toutes, Function<C, String> code, List<String> choisies) {
        if (choisies.isEmpty()) {
            return toutes;
        }
        List<C> colonnes = toutes.stream().filter(colonne -> choisies.contains(code.apply(colonne))).toList();
        if (colonnes.size() != choisies.stream().distinct().count()) {
            throw new RefusMetier("Une des colonnes demandées n'existe pas.");
        }
        return colonnes;
    }

    /** Their titles, in their order. */
    public static <L> Map<String, String> parCode(List<ColonneDeTableau<L>> colonnes) {
        Map<String, String> titres = new LinkedHashMap<>();
        colonnes.forEach(colonne -> titres.put(colonne.code(), colonne.titre()));
        return titres;
    }

    public static <L> List<String> titres(List<ColonneDeTableau<L>> colonnes) {
        return colonnes.stream().map(ColonneDeTableau::titre).toList();
    }

    public static <L> List<Object> cellules(List<ColonneDeTableau<L>> colonnes, L ligne) {
        // A cell may be empty.
        return Arrays.asList(colonnes.stream().map(colonne -> colonne.lecture().apply(ligne)).toArray());
    }
}
