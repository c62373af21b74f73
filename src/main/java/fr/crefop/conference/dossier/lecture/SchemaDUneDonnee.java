package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import java.math.BigDecimal;
import java.util.Collection;

/** The schema of one datum, as the public contract writes its kind. What is believed of a number is no part of it. */
final class SchemaDUneDonnee {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaDUneDonnee() {}

    static ObjectNode faire(Donnee d) {
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
                + (!d.ouvert() ? "" : d.options().isEmpty() ? ". Codes : GET /api/regimes" : ". " + String.join(", ", d.options().keySet())));
    }

    static String pourQui(Periode periode) {
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
            schema.set("exclusiveMinimum", ecrit(d.plusQue()));
        }
        return d.auMoins() == null ? schema : schema.set("minimum", ecrit(d.auMoins()));
    }

    /** As it is read back from a document: 0, not 0.0. */
    private static JsonNode ecrit(BigDecimal nombre) {
        return nombre.stripTrailingZeros().scale() <= 0 ? JSON.numberNode(nombre.intValueExact()) : JSON.numberNode(nombre);
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
