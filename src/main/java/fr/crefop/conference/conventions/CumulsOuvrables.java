package fr.crefop.conference.conventions;

import java.util.List;

/** The combinations that a convention may allow. The rules know them; this room asks. */
public interface CumulsOuvrables {

    /** In the order of their keys. */
    List<CumulOuvrable> tous();

    /**
     * @param libelle for a French reader: {@code CIF et chèque de la Région}
     * @param regle id of the rule it changes
     * @param dispositifs codes of those it concerns
     */
    record CumulOuvrable(String cle, String libelle, String regle, List<Concerne> dispositifs) {}

    /** @param payeur whom a convention on it must have among its parties */
    record Concerne(String code, String libelle, Partie payeur) {}
}
