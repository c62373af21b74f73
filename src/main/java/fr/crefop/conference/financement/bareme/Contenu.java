package fr.crefop.conference.financement.bareme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a value may hold, brought to few Java types: BigDecimal, Boolean, String, set of codes, grid, or null. */
final class Contenu {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Contenu() {}

    static Object normaliser(JsonNode noeud) {
        if (noeud.isNull()) {
            return null;
        }
        if (noeud.isBoolean()) {
            return noeud.booleanValue();
        }
        if (noeud.isNumber()) {
            return noeud.decimalValue();
        }
        if (noeud.isArray()) {
            return !noeud.isEmpty() && noeud.get(0).isObject() ? grille(noeud) : codes(noeud);
        }
        return noeud.asText();
    }

    /**
     * A list of codes with spaces or commas between them, a grid as JSON.
     *
     * @return the text as it is when it is not of that kind
     */
    static Object lire(String texte, boolean grille) {
        if (!grille) {
            return codes(Arrays.stream(texte.split("[\\s,;]+")).filter(code -> !code.isEmpty()).toList());
        }
        try {
            Object lu = normaliser(JSON.readTree(texte));
            return lu instanceof List ? lu : texte;
        } catch (JsonProcessingException illisible) {
            return texte;
        }
    }

    private static Set<String> codes(Collection<String> codes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }

    private static List<Map<String, Object>> grille(JsonNode noeud) {
        List<Map<String, Object>> lignes = new ArrayList<>();
        for (JsonNode ligne : noeud) {
            lignes.add(ligne(ligne));
        }
        return Collections.unmodifiableList(lignes);
    }

    /** Sorted, so that a row reads and hashes the same whatever its order in the file. */
    private static Map<String, Object> ligne(JsonNode noeud) {
        Map<String, Object> ligne = new TreeMap<>();
        for (Map.Entry<String, JsonNode> cellule : noeud.properties()) {
            JsonNode valeur = cellule.getValue();
            ligne.put(cellule.getKey(), valeur.isObject() ? ligne(valeur) : normaliser(valeur));
        }
        return Collections.unmodifiableMap(ligne);
    }

    private static Set<String> codes(JsonNode noeud) {
        Set<String> codes = new LinkedHashSet<>();
        for (JsonNode code : noeud) {
            codes.add(code.asText());
        }
        return Collections.unmodifiableSet(codes);
    }

    /** The same types from a hypothesis of the demande. */
    static Object normaliser(Object valeur) {
        if (valeur instanceof Number nombre) {
            return nombre instanceof BigDecimal decimal ? decimal : new BigDecimal(nombre.toString());
        }
        return valeur;
    }
}
