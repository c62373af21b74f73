package fr.crefop.conference.portail.formulaires;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.formulaires.Composant.Option;
import fr.crefop.conference.portail.formulaires.Composant.Question;
import fr.crefop.conference.portail.formulaires.Composant.Sorte;
import fr.crefop.conference.portail.formulaires.Composant.Tableau;
import fr.crefop.conference.portail.formulaires.Composant.Texte;
import fr.crefop.conference.portail.formulaires.Composant.Trait;
import fr.crefop.conference.socle.TexteLibre;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a file of forms/ strictly: a component, a property or an expression that the portal would draw wrongly is refused. */
public final class LecteurDeFormulaire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DE_TOUS = Set.of("type", "id", "conditional", "layout");
    private static final Set<String> DES_QUESTIONS = Set.of("key", "label", "description", "validate");
    private static final Map<String, Set<String>> PROPRES = Map.of(
            "text", Set.of("text"), "separator", Set.of(), "table", Set.of("label", "dataSource", "rowCount", "columns"),
            "textfield", Set.of("appearance"), "textarea", Set.of(), "checkbox", Set.of(), "datetime", Set.of("subtype", "dateLabel"),
            "radio", Set.of("values", "valuesExpression"), "select", Set.of("values", "valuesExpression"));
    private static final Map<String, Sorte> SORTES = Map.of("textfield", Sorte.LIGNE, "textarea", Sorte.PARAGRAPHE, "datetime", Sorte.DATE,
            "checkbox", Sorte.CASE, "radio", Sorte.UN_PARMI, "select", Sorte.LISTE);

    private final Set<String> posees = new HashSet<>();

    private LecteurDeFormulaire() {}

    /** @throws FormulaireNonLu when the portal cannot draw it as Tasklist does */
    public static Formulaire lire(String texte) {
        try {
            return new LecteurDeFormulaire().lire(JSON.readTree(texte));
        } catch (JsonProcessingException e) {
            throw new FormulaireNonLu("Ce formulaire n'est pas du JSON.");
        }
    }

    private Formulaire lire(JsonNode racine) {
        List<Composant> lus = new ArrayList<>();
        racine.path("components").forEach(noeud -> lus.add(composant(noeud)));
        return new Formulaire(racine.path("id").asText(), List.copyOf(lus));
    }

    private Composant composant(JsonNode noeud) {
        String type = noeud.path("type").asText();
        exigerConnu(type, noeud);
        Expression cache = noeud.has("conditional") ? expression(noeud.at("/conditional/hide").asText()) : null;
        return switch (type) {
            case "text" -> new Texte(exigerConnus(Gabarit.lire(noeud.path("text").asText())), cache);
            case "separator" -> new Trait(cache);
            case "table" -> new Tableau(noeud.path("label").asText(), source(noeud.path("dataSource")), colonnes(noeud), cache);
            default -> question(type, noeud, cache);
        };
    }

    private void exigerConnu(String type, JsonNode noeud) {
        if (!PROPRES.containsKey(type)) {
            throw new FormulaireNonLu("Composant que le portail ne sait pas dessiner : " + type);
        }
        Set<String> permises = new HashSet<>(DE_TOUS);
        permises.addAll(PROPRES.get(type));
        if (SORTES.containsKey(type)) {
            permises.addAll(DES_QUESTIONS);
        }
        noeud.fieldNames().forEachRemaining(nom -> exiger(permises.contains(nom), type + " : " + nom));
        noeud.path("conditional").fieldNames().forEachRemaining(nom -> exiger(nom.equals("hide"), "conditional : " + nom));
        noeud.path("validate").fieldNames().forEachRemaining(nom -> exiger(nom.equals("required") || nom.equals("maxLength"), "validate : " + nom));
        noeud.path("appearance").fieldNames().forEachRemaining(nom -> exiger(nom.equals("suffixAdorner"), "appearance : " + nom));
        exiger(!type.equals("datetime") || noeud.path("subtype").asText().equals("date"), "datetime : " + noeud.path("subtype").asText());
    }

    private Question question(String type, JsonNode noeud, Expression cache) {
        String cle = noeud.path("key").asText();
        exiger(cle.matches("[A-Za-z][A-Za-z0-9]*") && posees.add(cle), "key : " + cle);
        List<Option> options = StreamSupport.stream(noeud.path("values").spliterator(), false)
                .map(option -> new Option(option.path("label").asText(), option.path("value").asText())).toList();
        String source = noeud.has("valuesExpression") ? source(noeud.path("valuesExpression")) : null;
        exiger(!type.equals("radio") && !type.equals("select") || options.isEmpty() != (source == null), cle + " : values");
        return new Question(cle, SORTES.get(type), type.equals("datetime") ? noeud.path("dateLabel").asText() : noeud.path("label").asText(),
                texte(noeud.path("description")), texte(noeud.at("/appearance/suffixAdorner")), noeud.at("/validate/required").asBoolean(),
                noeud.at("/validate/maxLength").asInt(TexteLibre.LONGUEUR_MAXIMALE), options, source, cache);
    }

    /** Asked in the order of the form: what decides of a question stands above it, or in the view. */
    private Expression expression(String texte) {
        exiger(texte.startsWith("="), "hide : " + texte);
        Expression lue = LecteurDExpression.lire(texte);
        exigerConnus(lue.noms());
        return lue;
    }

    private Gabarit exigerConnus(Gabarit gabarit) {
        exigerConnus(gabarit.noms());
        return gabarit;
    }

    private void exigerConnus(Stream<String> noms) {
        noms.forEach(nom -> exiger(nom.startsWith("vue.") || posees.contains(nom), "nom inconnu ici, " + nom));
    }

    private static Map<String, String> colonnes(JsonNode noeud) {
        Map<String, String> colonnes = new LinkedHashMap<>();
        noeud.path("columns").forEach(colonne -> colonnes.put(colonne.path("key").asText(), colonne.path("label").asText()));
        return colonnes;
    }

    private static String source(JsonNode noeud) {
        exiger(noeud.asText().matches("=vue\\.[A-Za-z]+"), "liste : " + noeud.asText());
        return noeud.asText().substring(1);
    }

    private static String texte(JsonNode noeud) {
        return noeud.isTextual() && !noeud.asText().isBlank() ? noeud.asText() : null;
    }

    private static void exiger(boolean tenu, String quoi) {
        if (!tenu) {
            throw new FormulaireNonLu("Le portail ne sait pas dessiner cela : " + quoi);
        }
    }
}
