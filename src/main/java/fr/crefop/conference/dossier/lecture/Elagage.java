package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Takes out of a tree what must not go further: nulls (they mean absent), numbers no computer should work on. */
final class Elagage {

    /** No amount, duration or age of a real case needs more digits before or after the comma. */
    private static final int CHIFFRES = 20;

    private Elagage() {}

    static void retirerLesNuls(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            Iterator<Map.Entry<String, JsonNode>> champs = objet.properties().iterator();
            while (champs.hasNext()) {
                JsonNode valeur = champs.next().getValue();
                if (valeur.isNull()) {
                    champs.remove();
                } else {
                    retirerLesNuls(valeur);
                }
            }
        } else if (noeud instanceof ArrayNode liste) {
            liste.forEach(Elagage::retirerLesNuls);
        }
    }

    static void retirerLesNombresInsenses(JsonNode noeud, String chemin, List<Erreur> erreurs) {
        if (noeud instanceof ObjectNode objet) {
            for (Map.Entry<String, JsonNode> champ : List.copyOf(objet.properties())) {
                String sous = Chemins.sous(chemin, champ.getKey());
                if (insense(champ.getValue())) {
                    erreurs.add(new Erreur(sous, null, "Ce nombre est hors de toute mesure."));
                    objet.remove(champ.getKey());
                } else {
                    retirerLesNombresInsenses(champ.getValue(), sous, erreurs);
                }
            }
        } else if (noeud instanceof ArrayNode liste) {
            for (int i = liste.size() - 1; i >= 0; i--) {
                String sous = chemin + "[" + i + "]";
                if (insense(liste.get(i))) {
                    erreurs.add(new Erreur(sous, null, "Ce nombre est hors de toute mesure."));
                    liste.remove(i);
                } else {
                    retirerLesNombresInsenses(liste.get(i), sous, erreurs);
                }
            }
        }
    }

    private static boolean insense(JsonNode noeud) {
        if (!noeud.isNumber()) {
            return false;
        }
        BigDecimal nombre = noeud.decimalValue();
        return nombre.precision() > 2 * CHIFFRES || nombre.precision() - nombre.scale() > CHIFFRES || nombre.scale() > CHIFFRES;
    }

    /** Takes a faulty field out, so that the rest can still be read and judged. */
    static void retirer(JsonNode racine, String chemin) {
        JsonNode parent = racine;
        String[] pas = chemin.split("\\.");
        for (int i = 0; i < pas.length; i++) {
            String nom = pas[i].replaceAll("\\[.*", "");
            if (!(parent instanceof ObjectNode objet)) {
                return;
            }
            if (i == pas.length - 1 || pas[i].contains("[")) {
                objet.remove(nom);
                return;
            }
            parent = objet.get(nom);
        }
    }
}
