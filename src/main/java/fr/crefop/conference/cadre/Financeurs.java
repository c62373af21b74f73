package fr.crefop.conference.cadre;

import java.util.Comparator;
import java.util.List;

/** The name a French reader knows for each funder's code. */
public final class Financeurs {

    private Financeurs() {}

    /** Every funder's code, by that name; not a payer that nobody knows. */
    public static List<String> codes() {
        return Cadre.lu().financeurs().values().stream().filter(financeur -> !financeur.inconnu())
                .sorted(Comparator.comparing(Financeur::libelle).thenComparing(Financeur::code)).map(Financeur::code).toList();
    }

    /** An unknown code is made readable rather than refused: a name is never worth a broken page. */
    public static String libelle(String code) {
        if (code == null) {
            return "";
        }
        Financeur financeur = Cadre.lu().financeurs().get(code);
        return financeur == null ? code.replace('_', ' ') : financeur.libelle();
    }

    /** The same at the head of a sentence: {@code L'employeur}. */
    public static String sujet(String code) {
        Financeur financeur = code == null ? null : Cadre.lu().financeurs().get(code);
        return financeur == null || financeur.sujet() == null ? libelle(code) : financeur.sujet();
    }
}
