package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Declaration.Objet;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas of what is sent, as the public contract writes them, made from the declaration. */
final class SchemaDeLaDemande {

    static final String DEMANDE = "DemandeDeSimulation";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Declaration declaration;
    /** By name: each record right under the demande is a schema of its own. */
    private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();
    /** By path, those inside included. */
    private final Map<String, ObjectNode> objets = new LinkedHashMap<>();

    private SchemaDeLaDemande(Declaration declaration) {
        this.declaration = declaration;
    }

    static Map<String, ObjectNode> faire(Declaration declaration) {
        SchemaDeLaDemande s = new SchemaDeLaDemande(declaration);
        s.schemas.put(DEMANDE, vide());
        s.objets.put("", s.schemas.get(DEMANDE));
        declaration.donnees().forEach(donnee -> s.poser(donnee.chemin(), feuille(donnee), donnee.requis()));
        return s.schemas;
    }

    private void poser(String chemin, ObjectNode schema, boolean requis) {
        int point = chemin.lastIndexOf('.');
        ObjectNode parent = objet(point < 0 ? "" : chemin.substring(0, point));
        String nom = chemin.substring(point + 1).replace("[]", "");
        parent.withObjectProperty("properties").set(nom, schema);
        if (requis) {
            ArrayNode requises = parent.has("required") ? (ArrayNode) parent.get("required") : parent.putArray("required");
            requises.add(nom);
        }
    }

    private ObjectNode objet(String chemin) {
        if (objets.containsKey(chemin)) {
            return objets.get(chemin);
        }
        ObjectNode schema = vide();
        objets.put(chemin, schema);
        Objet objet = declaration.objets().get(chemin.replace("[]", ""));
        if (objet != null && !objet.periode().estSansLimite()) {
            schema.put("description", pourQui(objet.periode()));
        }
        if (chemin.contains(".")) {
            poser(chemin, chemin.endsWith("[]") ? JSON.objectNode().put("type", "array").set("items", schema) : schema, objet != null && objet.requis());
        } else {
            String nom = Character.toUpperCase(chemin.charAt(0)) + chemin.substring(1);
            schemas.put(nom, schema);
            poser(chemin, JSON.objectNode().put("$ref", "#/components/schemas/" + nom), objet != null && objet.requis());
        }
        return schema;
    }

    private static ObjectNode vide() {
        return JSON.objectNode().put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode feuille(Donnee d) {
        ObjectNode schema = switch (d.type()) {
            case TEXTE, TEXTE_LONG -> texte(d);
            case DATE -> date();
            case EUROS, NOMBRE -> nombre(d, "number");
            case ENTIER -> nombre(d, "integer");
            case OUI_NON -> type("boolean");
            case CHOIX -> d.ouvert() || d.forme() != null ? texte(d) : choix(d.options().keySet());
            case CHOIX_MULTIPLE -> liste(choix(d.options().keySet()));
            case LISTE_TEXTES -> liste(texte(d));
            case LISTE_ENTIERS -> liste(nombre(d, "integer"));
            case DATES_PAR_CLE -> parCle(date());
            case MONTANTS_PAR_CLE -> parCle(nombre(d, "number"));
            case CHOIX_PAR_CLE -> parCle(choix(d.options().keySet()));
            case HYPOTHESES -> type("object").put("additionalProperties", true);
            case LISTE -> throw new IllegalArgumentException(d.chemin());
        };
        return schema.put("description", d.libelle() + (d.unite() == null ? "" : " (" + d.unite() + ")")
                + (d.periode().estSansLimite() ? "" : ". " + pourQui(d.periode()))
                + (d.ouvert() && !d.options().isEmpty() ? ". " + String.join(", ", d.options().keySet()) : ""));
    }

    private static String pourQui(Periode periode) {
        return "Pour une formation qui commence " + periode.enFrancais();
    }

    private static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ObjectNode date() {
        return type("string").put("format", "date");
    }

    private static ObjectNode texte(Donnee d) {
        ObjectNode schema = type("string");
        if (d.requis()) {
            schema.put("minLength", 1);
        }
        if (d.longueur() != null) {
            schema.put("maxLength", d.longueur());
        }
        return d.forme() == null ? schema : schema.put("pattern", d.forme().expression());
    }

    private static ObjectNode nombre(Donnee d, String type) {
        ObjectNode schema = type(type);
        if (d.plusQue() != null) {
            schema.put("exclusiveMinimum", d.plusQue());
        }
        return d.auMoins() == null ? schema : schema.put("minimum", d.auMoins());
    }

    private static ObjectNode choix(Collection<String> codes) {
        ObjectNode schema = JSON.objectNode();
        codes.forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static ObjectNode liste(ObjectNode elements) {
        ObjectNode liste = type("array");
        liste.set("items", elements);
        return liste;
    }

    private static ObjectNode parCle(ObjectNode valeurs) {
        ObjectNode objet = type("object");
        objet.set("additionalProperties", valeurs);
        return objet;
    }
}
