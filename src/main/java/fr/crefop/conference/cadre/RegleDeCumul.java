package fr.crefop.conference.cadre;

import java.util.List;

/**
 * Dispositifs that may not go together unless a parameter says so (référentiel B.16): each of {@code entre} with each of
 * {@code et}.
 *
 * @param nom id of the référentiel, with its part
 * @param cle the parameter that says OUI, NON, or which convention allows it
 * @param sansObjet beside one of {@code entre}, what is of {@code et} has nothing to do: no refusal
 * @param surCoutsPedagogiques on teaching costs alone, and one way: where the first pays, the second may not
 * @param enAttente what the second waits for while nobody knows whether the first pays; null when it does not wait
 */
public record RegleDeCumul(String nom, String libelle, String source, String cle, List<Dispositif> entre, List<Dispositif> et,
        boolean sansObjet, boolean surCoutsPedagogiques, Attente enAttente) {

    public record Attente(String regle, String libelle, String source) {}
}
