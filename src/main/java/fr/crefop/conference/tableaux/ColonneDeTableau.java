package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.RefusMetier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A column that may be chosen.
 *
 * @param code in the address
 * @param lecture of its cell, one of the kinds of {@link Feuille#ligne}
 * @param <L> what a line tells of
 */
public record ColonneDeTableau<L>(String code, String titre, Function<L, Object> lecture) {

    /** In the order of the table; all of them when none is chosen. @param choisies their codes; @throws RefusMetier when one is none of them */
    public static <L> List<ColonneDeTableau<L>> choisir(List<ColonneDeTableau<L>> toutes, List<String> choisies) {
        if (choisies.isEmpty()) {
            return toutes;
        }
        List<ColonneDeTableau<L>> colonnes = toutes.stream().filter(colonne -> choisies.contains(colonne.code())).toList();
        if (colonnes.size() != choisies.stream().distinct().count()) {
            throw new RefusMetier("Une des colonnes demandées n'existe pas.");
        }
        return colonnes;
    }

    public static <L> List<String> titres(List<ColonneDeTableau<L>> colonnes) {
        return colonnes.stream().map(ColonneDeTableau::titre).toList();
    }

    public static <L> List<Object> cellules(List<ColonneDeTableau<L>> colonnes, L ligne) {
        // A cell may be empty.
        return Arrays.asList(colonnes.stream().map(colonne -> colonne.lecture().apply(ligne)).toArray());
    }
}
