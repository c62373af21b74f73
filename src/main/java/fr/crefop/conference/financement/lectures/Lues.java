package fr.crefop.conference.financement.lectures;

import java.util.Set;
import java.util.TreeSet;

/**
 * What some rules read.
 *
 * @param chemins of data of the demande, or of records read whole
 * @param mots every other text that they name: of a rule of pay, its payer is among them
 */
record Lues(Set<String> chemins, Set<String> mots) {

    Lues() {
        this(new TreeSet<>(), new TreeSet<>());
    }

    void ajouter(Lues autres) {
        chemins.addAll(autres.chemins());
        mots.addAll(autres.mots());
    }

    /** A text that rules name: the path of a datum, or something else. */
    void nommer(String texte, CheminsDeLaDemande demande) {
        (demande.existe(texte) ? chemins : mots).add(texte);
    }
}
