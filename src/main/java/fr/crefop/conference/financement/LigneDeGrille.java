package fr.crefop.conference.financement;

import java.util.List;

/**
 * A row of a grid as people read and type it.
 *
 * @param pour what it is for
 */
public record LigneDeGrille(String pour, List<Cellule> cellules) {

    /**
     * @param champ by which a form names it: {@code ligne-2-plafond}
     * @param saisie the number in force, as it is typed
     */
    public record Cellule(String champ, String libelle, String saisie) {}

    public LigneDeGrille {
        cellules = List.copyOf(cellules);
    }
}
