package fr.crefop.conference.financement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value that could be set for a parameter marked C: checked as one that is set, and in force nowhere.
 *
 * @param effet for the trainings that start from that day on, if it were set
 * @param contenu what the parameter takes: BigDecimal, Boolean, String, set of codes or rows of a grid; null is an empty value ("no ceiling")
 * @param texte as {@link ValeursFixees#fixer} reads it again; empty for an empty value
 * @param dite in French, with its unit
 * @param changements of a grid or a list, what is not as it is in force; empty for a single value
 */
public record ValeurEssayee(String cle, LocalDate effet, Object contenu, String texte, String dite, List<Changement> changements) {

    private static final int DITS = 3;

    /** One cell of a grid, or one code of a list, in words. */
    public record Changement(String libelle, String avant, String apres) {}

    public ValeurEssayee {
        changements = List.copyOf(changements);
    }

    /** A single value. */
    static ValeurEssayee simple(String cle, LocalDate effet, Object contenu, String dite) {
        return new ValeurEssayee(cle, effet, contenu, contenu == null ? "" : contenu instanceof BigDecimal nombre ? nombre.toPlainString() : contenu.toString(), dite, List.of());
    }

    /** A grid or a list, of which a part may change. */
    public boolean estUneListe() {
        return contenu instanceof List || contenu instanceof Set;
    }

    /** For who reads one line: the value, and of a grid or a list what changes, where that is little. */
    public String enUneLigne() {
        if (!estUneListe()) {
            return contenu == null ? "pas de valeur" : dite;
        }
        return dite + (changements.isEmpty() ? ", sans changement" : changements.size() > DITS ? ", " + changements.size() + " changements"
                : " ; " + changements.stream().map(c -> c.libelle() + " : " + c.avant() + " → " + c.apres()).collect(Collectors.joining(" ; ")));
    }
}
