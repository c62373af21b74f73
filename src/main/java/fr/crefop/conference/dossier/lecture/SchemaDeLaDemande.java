package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Declaration.Objet;
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
        declaration.donnees().forEach(donnee -> s.poser(donnee.chemin(), SchemaDUneDonnee.faire(donnee), donnee.requis()));
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
            schema.put("description", SchemaDUneDonnee.pourQui(objet.periode()));
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
}
