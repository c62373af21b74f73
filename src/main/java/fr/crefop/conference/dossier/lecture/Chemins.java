package fr.crefop.conference.dossier.lecture;

import com.networknt.schema.JsonNodePath;

/** Paths as the contract writes them for people: {@code formation.debut}, {@code formation.formacodes[0]}. */
final class Chemins {

    private Chemins() {}

    static String de(JsonNodePath chemin) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < chemin.getNameCount(); i++) {
            Object element = chemin.getElement(i);
            if (element instanceof Integer rang) {
                texte.append('[').append(rang).append(']');
            } else {
                texte.append(texte.isEmpty() ? "" : ".").append(element);
            }
        }
        return texte.toString();
    }

    static String sous(String chemin, String propriete) {
        return chemin.isEmpty() ? propriete : chemin + "." + propriete;
    }
}
