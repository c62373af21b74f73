package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Donnee.Forme;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One sentence a citizen understands for each keyword of the schema that can fail. */
final class MessagesFrancais {

    private static final int LONGUEUR_MONTREE = 80;

    /** What a text looks like, by its regular expression. */
    private final Map<String, String> formes;

    MessagesFrancais(Declaration declaration) {
        formes = declaration.donnees().stream().filter(d -> d.forme() != null).map(Donnee::forme)
                .collect(Collectors.toMap(Forme::expression, Forme::enFrancais, (a, b) -> a));
    }

    Erreur erreur(ValidationMessage m) {
        String chemin = Chemins.de(m.getInstanceLocation());
        JsonNode regle = m.getSchemaNode();
        return switch (m.getType()) {
            case "required" -> new Erreur(Chemins.sous(chemin, m.getProperty()), null, "Cette donnée est obligatoire.");
            case "additionalProperties" -> new Erreur(Chemins.sous(chemin, m.getProperty()),
                    valeur(m.getInstanceNode() == null ? null : m.getInstanceNode().get(m.getProperty())),
                    "Cette donnée n'existe pas dans le contrat.");
            default -> new Erreur(chemin, valeur(m.getInstanceNode()), phrase(m, regle));
        };
    }

    private String phrase(ValidationMessage m, JsonNode regle) {
        return switch (m.getType()) {
            case "enum" -> "Valeur inconnue ; valeurs admises : " + enumerer(regle) + ".";
            case "type" -> "attendu : " + type(regle.asText()) + ".";
            case "minimum" -> "Cette valeur doit être au moins " + regle.asText() + ".";
            case "exclusiveMinimum" -> "Cette valeur doit être plus grande que " + regle.asText() + ".";
            case "minLength" -> "Cette donnée ne peut pas être vide.";
            case "maxLength" -> "Ce texte est trop long : au plus " + regle.asText() + " caractères.";
            case "pattern" -> "Cette valeur n'a pas la forme attendue : " + formes.getOrDefault(regle.asText(), regle.asText()) + ".";
            case "format" -> DateSaisie.inexistante(m.getInstanceNode().asText()) ? DateSaisie.INEXISTANTE
                    : "Ce n'est pas une date valable : écrire année-mois-jour, par exemple 2018-09-17.";
            default -> "Cette valeur n'est pas admise par le contrat.";
        };
    }

    private static String type(String type) {
        return switch (type) {
            case "number" -> "un nombre, sans guillemets";
            case "integer" -> "un nombre entier, sans guillemets";
            case "boolean" -> "vrai ou faux (true ou false), sans guillemets";
            case "array" -> "une liste";
            case "object" -> "un objet";
            default -> "un texte";
        };
    }

    private static String enumerer(JsonNode valeurs) {
        List<String> textes = new ArrayList<>();
        valeurs.forEach(v -> textes.add(v.asText()));
        return String.join(", ", textes);
    }

    static String valeur(JsonNode noeud) {
        if (noeud == null || noeud.isMissingNode()) {
            return null;
        }
        String texte = noeud.isValueNode() ? noeud.asText() : noeud.toString();
        return texte.length() > LONGUEUR_MONTREE ? texte.substring(0, LONGUEUR_MONTREE) + "…" : texte;
    }
}
