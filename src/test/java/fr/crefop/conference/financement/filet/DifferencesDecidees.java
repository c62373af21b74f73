package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list src/test/resources/filet/differences.yaml: which plans may differ from those of the net, in what, by which decision. */
public final class DifferencesDecidees {

    private static final Set<String> APRES_L_ENTREE = Set.of("AIDE_MOBILITE", "AGEPI");
    private static final ObjectMapper YAML = new YAMLMapper();

    /**
     * What all its criteria describe, and nothing else; those left out (null) hold of everything.
     *
     * @param decision where the référentiel decides it ({@code I.6, AIF-E2})
     * @param quoi one sentence
     * @param chemin of what differs, as {@link Ecart} writes it (regular expression, on the whole of it)
     * @param avant what was there, and {@code apres} what is (regular expressions, found in the JSON text)
     * @param si path of the demande to what is there (regular expression, on the whole of it; "(absent)" when unknown)
     * @param depotApresLeDebut true where somebody gets the demande after the first day of the training (T-9)
     * @param demandes ranks of the demandes concerned, from 0
     */
    public record Difference(String decision, String quoi, String chemin, String avant, String apres, Map<String, String> si,
            boolean depotApresLeDebut, List<Integer> demandes) {

        public Difference {
            if (decision == null || quoi == null) {
                throw new IllegalArgumentException("Une différence dit sa décision et ce qu'elle change : " + decision + ", " + quoi);
            }
            if (chemin == null && si == null && demandes == null) {
                throw new IllegalArgumentException(decision + " : sans chemin, ni si, ni demandes, elle permettrait tout");
            }
        }

        boolean couvre(int rang, JsonNode demande, Ecart ecart) {
            return (demandes == null || demandes.contains(rang))
                    && (!depotApresLeDebut || deposeeApresLeDebut(demande))
                    && (chemin == null || ecart.chemin().matches(chemin))
                    && (avant == null || Pattern.compile(avant).matcher(ecart.avant()).find())
                    && (apres == null || Pattern.compile(apres).matcher(ecart.apres()).find())
                    && (si == null || si.entrySet().stream().allMatch(s -> valeur(demande, s.getKey()).matches(s.getValue())));
        }

        /** Days are written so that their texts are in their order. */
        private static boolean deposeeApresLeDebut(JsonNode demande) {
            String debut = demande.at("/formation/debut").asText();
            Stream<JsonNode> depots = demande.path("depots").propertyStream().filter(d -> !APRES_L_ENTREE.contains(d.getKey())).map(Map.Entry::getValue);
            return Stream.concat(Stream.of(demande.path("dateDepot")), depots).anyMatch(jour -> jour.asText().compareTo(debut) > 0);
        }

        private static String valeur(JsonNode demande, String chemin) {
            JsonNode valeur = demande.at("/" + chemin.replace('.', '/'));
            return valeur.isMissingNode() || valeur.isNull() ? Ecart.ABSENT : valeur.isValueNode() ? valeur.asText() : valeur.toString();
        }
    }

    private final Map<Difference, Integer> plansCouverts = new LinkedHashMap<>();

    private DifferencesDecidees() {}

    public static DifferencesDecidees lire() {
        try {
            return de(YAML.readTree(Path.of("src/test/resources/filet/differences.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DifferencesDecidees de(JsonNode liste) {
        DifferencesDecidees decidees = new DifferencesDecidees();
        liste.forEach(d -> decidees.plansCouverts.put(YAML.convertValue(d, Difference.class), 0));
        return decidees;
    }

    /** What no decision covers; the decisions that cover the rest are noted as used. */
    public List<Ecart> nonDecides(int rang, JsonNode demande, List<Ecart> ecarts) {
        List<Ecart> restants = new ArrayList<>(ecarts);
        plansCouverts.replaceAll((difference, plans) -> {
            boolean utile = ecarts.stream().anyMatch(e -> difference.couvre(rang, demande, e));
            restants.removeIf(e -> difference.couvre(rang, demande, e));
            return utile ? plans + 1 : plans;
        });
        return restants;
    }

    /** Each decision with the number of plans it changed. */
    public Map<Difference, Integer> plansCouverts() {
        return plansCouverts;
    }
}
