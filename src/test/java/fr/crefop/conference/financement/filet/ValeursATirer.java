package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table src/test/resources/filet/valeurs.yaml: what each datum of the contract may hold, dates told from one another. */
final class ValeursATirer {

    private static final String HYPOTHESES = "hypotheses.";
    private static final Pattern RELATIVE = Pattern.compile("@(debut|depot)(.*)");
    private static final Pattern PAS = Pattern.compile("([+-]\\d+)([jma])");

    private final JsonNode table = lire();
    final List<String> champs = noms("champs", "");
    final List<String> suppositions = noms("hypotheses", HYPOTHESES);

    private static JsonNode lire() {
        try (InputStream flux = ValeursATirer.class.getResourceAsStream("/filet/valeurs.yaml")) {
            return new YAMLMapper().readTree(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> noms(String section, String prefixe) {
        List<String> noms = new ArrayList<>();
        table.get(section).fieldNames().forEachRemaining(nom -> noms.add(prefixe + nom));
        return List.copyOf(noms);
    }

    /** Each one: the data of a training on one row of a grid. */
    JsonNode grilles() {
        return table.get("grilles");
    }

    /** One of the values of that datum, its dates counted from those of the demande. */
    JsonNode tirer(String chemin, ObjectNode demande, SplittableRandom hasard) {
        JsonNode valeurs = table.get("champs").get(chemin);
        if (valeurs == null) {
            valeurs = table.get("hypotheses").get(chemin.substring(HYPOTHESES.length()));
        }
        return dater(valeurs.get(hasard.nextInt(valeurs.size())), demande);
    }

    static JsonNode dater(JsonNode valeur, ObjectNode demande) {
        if (valeur instanceof ObjectNode objet) {
            ObjectNode date = JsonNodeFactory.instance.objectNode();
            objet.properties().forEach(champ -> date.set(champ.getKey(), dater(champ.getValue(), demande)));
            return date;
        }
        Matcher relative = RELATIVE.matcher(valeur.isTextual() ? valeur.textValue() : "");
        if (!relative.matches()) {
            return valeur instanceof ArrayNode liste ? liste.deepCopy() : valeur;
        }
        LocalDate date = LocalDate.parse(demande.at(relative.group(1).equals("debut") ? "/formation/debut" : "/dateDepot").textValue());
        Matcher pas = PAS.matcher(relative.group(2));
        while (pas.find()) {
            int nombre = Integer.parseInt(pas.group(1));
            date = switch (pas.group(2)) {
                case "j" -> date.plusDays(nombre);
                case "m" -> date.plusMonths(nombre);
                default -> date.plusYears(nombre);
            };
        }
        return TextNode.valueOf(date.toString());
    }
}
