package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BiConsumer;

/** Goes to every value that a demande gives to one declared path, be it in a list or under keys. */
final class Valeurs {

    private Valeurs() {}

    /** @param suite takes the value and the path that names it: {@code formation.formacodes[0]} */
    static void parcourir(JsonNode racine, String chemin, BiConsumer<String, JsonNode> suite) {
        descendre(racine, "", chemin, suite);
    }

    private static void descendre(JsonNode noeud, String ici, String reste, BiConsumer<String, JsonNode> suite) {
        if (noeud == null || noeud.isMissingNode()) {
            return;
        }
        if (reste.isEmpty()) {
            feuilles(noeud, ici, suite);
            return;
        }
        int point = reste.indexOf('.');
        String pas = point < 0 ? reste : reste.substring(0, point);
        String apres = point < 0 ? "" : reste.substring(point + 1);
        String nom = pas.replace("[]", "");
        JsonNode enfant = noeud.path(nom);
        if (pas.endsWith("[]")) {
            for (int i = 0; i < enfant.size(); i++) {
                descendre(enfant.path(i), Chemins.sous(ici, nom) + "[" + i + "]", apres, suite);
            }
        } else {
            descendre(enfant, Chemins.sous(ici, nom), apres, suite);
        }
    }

    private static void feuilles(JsonNode noeud, String ici, BiConsumer<String, JsonNode> suite) {
        if (noeud.isArray()) {
            for (int i = 0; i < noeud.size(); i++) {
                suite.accept(ici + "[" + i + "]", noeud.get(i));
            }
        } else if (noeud.isObject()) {
            for (Map.Entry<String, JsonNode> champ : noeud.properties()) {
                suite.accept(Chemins.sous(ici, champ.getKey()), champ.getValue());
            }
        } else {
            suite.accept(ici, noeud);
        }
    }
}
