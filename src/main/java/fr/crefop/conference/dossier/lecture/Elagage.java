package fr.crefop.conference.dossier.lecture;

import fr.crefop.conference.socle.Ecriture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Takes out of a tree what must not go further: nulls (they mean absent), numbers and texts nothing should be made of. */
final class Elagage {

    /** No amount, duration or age of a real case needs more digits before or after the comma. */
    private static final int CHIFFRES = 20;
    /** Fits an int, so that the contract's integers can be bound. */
    private static final BigDecimal PLUS_GRAND = BigDecimal.valueOf(1_000_000_000);

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

    /** Numbers out of all measure and texts that cannot be written down, each told by its path. */
    static void retirerLInsense(JsonNode noeud, String chemin, List<Erreur> erreurs) {
        if (noeud instanceof ObjectNode objet) {
            for (Map.Entry<String, JsonNode> champ : List.copyOf(objet.properties())) {
                if (retenir(champ.getValue(), Chemins.sous(chemin, champ.getKey()), erreurs)) {
                    objet.remove(champ.getKey());
                }
            }
        } else if (noeud instanceof ArrayNode liste) {
            for (int i = liste.size() - 1; i >= 0; i--) {
                if (retenir(liste.get(i), chemin + "[" + i + "]", erreurs)) {
                    liste.remove(i);
                }
            }
        }
    }

    private static boolean retenir(JsonNode noeud, String chemin, List<Erreur> erreurs) {
        String message = noeud.isNumber() && demesure(noeud.decimalValue()) ? "Ce nombre est hors de toute mesure."
                : noeud.isTextual() && Ecriture.illisible(noeud.textValue()) ? Ecriture.REFUS : null;
        if (message == null) {
            retirerLInsense(noeud, chemin, erreurs);
            return false;
        }
        return erreurs.add(new Erreur(chemin, null, message));
    }

    private static boolean demesure(BigDecimal nombre) {
        // Digits first: a comparison would write out all the zeros of 1e999999999.
        return nombre.precision() > 2 * CHIFFRES || nombre.precision() - nombre.scale() > CHIFFRES
                || nombre.scale() > CHIFFRES || nombre.abs().compareTo(PLUS_GRAND) > 0;
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
