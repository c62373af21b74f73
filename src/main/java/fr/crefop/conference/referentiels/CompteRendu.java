package fr.crefop.conference.referentiels;

import java.util.List;

/**
 * What an import read, and why it took nothing.
 *
 * @param sorte null when the file is none that is known
 * @param lignes how many entries stand in the base now; 0 when it was refused
 * @param fautes the first ones, by line; empty when it was taken
 * @param autres how many more there are
 */
public record CompteRendu(SorteDeReferentiel sorte, int lignes, List<Faute> fautes, long autres) {

    /** @param ligne of the file, from 1; 0 when it is the whole of it */
    public record Faute(long ligne, String message) {

        public String phrase() {
            return ligne == 0 ? message : "Ligne " + ligne + " : " + message;
        }
    }

    public boolean importe() {
        return fautes.isEmpty();
    }

    /** In one sentence. */
    public String phrase() {
        if (importe()) {
            return sorte.libelle() + " : " + lignes + (lignes == 1 ? " entrée importée." : " entrées importées.") + " Ce qui avait été importé avant est remplacé.";
        }
        long combien = fautes.size() + autres;
        return (sorte == null ? "" : sorte.libelle() + " : ") + "rien n'est importé, " + (combien == 1 ? "une faute" : combien + " fautes")
                + ". Ce qui avait été importé avant reste.";
    }
}
