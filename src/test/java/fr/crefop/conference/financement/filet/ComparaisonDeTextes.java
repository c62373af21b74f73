package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two plans given as JSON texts: never empty when the texts differ by one byte. */
final class ComparaisonDeTextes {

    /** Numbers are kept as they are written: 10.0 is not 10.00. */
    static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    private static final List<String> NOMS = List.of("dispositif", "rubrique", "regle", "cle", "libelle");

    private final List<Ecart> ecarts = new ArrayList<>();

    private ComparaisonDeTextes() {}

    static List<Ecart> comparer(String avant, String apres) {
        if (avant.equals(apres)) {
            return List.of();
        }
        ComparaisonDeTextes comparaison = new ComparaisonDeTextes();
        comparaison.objets("", lire(avant), lire(apres));
        return comparaison.ecarts.isEmpty() ? List.of(new Ecart("(ecriture)", avant, apres)) : comparaison.ecarts;
    }

    static JsonNode lire(String texte) {
        try {
            return JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void noeuds(String chemin, JsonNode avant, JsonNode apres) {
        if (avant == null || apres == null) {
            ecarts.add(new Ecart(chemin, texte(avant), texte(apres)));
        } else if (avant.isObject() && apres.isObject()) {
            objets(chemin + ".", avant, apres);
        } else if (avant.isArray() && apres.isArray()) {
            elements(chemin, nommer(avant), nommer(apres));
        } else if (!texte(avant).equals(texte(apres))) {
            ecarts.add(new Ecart(chemin, texte(avant), texte(apres)));
        }
    }

    private void objets(String prefixe, JsonNode avant, JsonNode apres) {
        Set<String> noms = new LinkedHashSet<>();
        avant.fieldNames().forEachRemaining(noms::add);
        apres.fieldNames().forEachRemaining(noms::add);
        noms.forEach(nom -> noeuds(prefixe + nom, avant.get(nom), apres.get(nom)));
    }

    private void elements(String chemin, Map<String, JsonNode> avant, Map<String, JsonNode> apres) {
        Set<String> noms = new LinkedHashSet<>(avant.keySet());
        noms.addAll(apres.keySet());
        noms.forEach(nom -> noeuds(chemin + "[" + nom + "]", avant.get(nom), apres.get(nom)));
        List<String> restesAvant = avant.keySet().stream().filter(apres::containsKey).toList();
        List<String> restesApres = apres.keySet().stream().filter(avant::containsKey).toList();
        if (!restesAvant.equals(restesApres)) {
            ecarts.add(new Ecart(chemin + "(ordre)", restesAvant.toString(), restesApres.toString()));
        }
    }

    private static Map<String, JsonNode> nommer(JsonNode liste) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (JsonNode element : liste) {
            String nom = element.isObject() ? nom(element) : element.asText();
            String unique = nom;
            for (int rang = 2; elements.containsKey(unique); rang++) {
                unique = nom + " #" + rang;
            }
            elements.put(unique, element);
        }
        return elements;
    }

    private static String nom(JsonNode element) {
        List<String> noms = NOMS.stream().filter(element::has).map(nom -> element.get(nom).asText()).toList();
        // A condition or a dispositif is the same one whatever is said of it; a conseil has its sentence only.
        return String.join(" ", element.has("effet") ? List.of(element.get("libelle").asText()) : element.has("dispositif") || element.has("regle") ? noms.stream().limit(element.has("rubrique") ? 2 : 1).toList() : noms);
    }

    private static String texte(JsonNode noeud) {
        return noeud == null ? Ecart.ABSENT : noeud.toString();
    }
}
