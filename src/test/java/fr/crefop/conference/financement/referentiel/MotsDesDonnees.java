package fr.crefop.conference.financement.referentiel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.financement.MotsDesCodes;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.socle.EnFrancais;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of each datum, those of its question on the submission page, and of what it may be answered. */
final class MotsDesDonnees {

    private static final Map<String, String> LIBELLES = new HashMap<>();
    private static final Map<String, String> OPTIONS = new HashMap<>();

    static {
        try {
            noter(new YAMLMapper().readTree(ReglesLues.lire("/formulaire/saisine.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MotsDesDonnees() {}

    private static void noter(JsonNode noeud) {
        if (noeud.has("chemin")) {
            LIBELLES.put(noeud.get("chemin").asText().replaceFirst("^demande\\.", ""), noeud.path("libelle").asText().replaceFirst(" \\?$", ""));
            noeud.path("options").properties().forEach(option -> OPTIONS.putIfAbsent(option.getKey(), option.getValue().asText()));
        }
        noeud.forEach(MotsDesDonnees::noter);
    }

    /** {@code « Fin du dernier CDD »}. */
    static String donnee(String chemin) {
        String libelle = LIBELLES.get(chemin);
        if (libelle == null) {
            throw new IllegalArgumentException("La page de saisie ne demande pas " + chemin);
        }
        return "« " + libelle + " »";
    }

    /** The datum, or all those that it groups, in the order of their paths. */
    static List<String> sous(String chemin) {
        return LIBELLES.keySet().stream().filter(c -> c.equals(chemin) || c.startsWith(chemin + ".")).sorted().map(MotsDesDonnees::donnee).toList();
    }

    static String code(String code) {
        if (code.equals("OUI") || code.equals("NON")) {
            return code.toLowerCase(Locale.ROOT);
        }
        String mots = MotsDesCodes.de(code);
        return mots.equals(code) && OPTIONS.containsKey(code) && !OPTIONS.get(code).equals("null") ? OPTIONS.get(code) : mots;
    }

    /** An answer, as it stands in a demande. */
    static String reponse(JsonNode noeud) {
        if (noeud.isBoolean()) {
            return noeud.booleanValue() ? "oui" : "non";
        }
        if (noeud.isNumber()) {
            return Nombres.nombre(new BigDecimal(noeud.asText()));
        }
        if (noeud.isArray()) {
            List<String> elements = new ArrayList<>();
            noeud.forEach(element -> elements.add(reponse(element)));
            return elements.isEmpty() ? "aucun" : String.join(", ", elements);
        }
        return noeud.asText().matches("\\d{4}-\\d\\d-\\d\\d") ? EnFrancais.date(LocalDate.parse(noeud.asText())) : code(noeud.asText());
    }
}
