package fr.crefop.conference.dependances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A component that the application carries, as the CycloneDX list of the build tells it. */
record Composant(String groupe, String nom, String version, String licences) {

    /** Of versions, number by number: 10.1.9 before 10.1.62. */
    static final Comparator<String> ORDRE = Comparator.comparing(Composant::nombres, Arrays::compare);

    static List<Composant> lire(Path liste) throws IOException {
        List<Composant> composants = new ArrayList<>();
        for (JsonNode lu : new ObjectMapper().readTree(liste.toFile()).get("components")) {
            composants.add(new Composant(lu.get("group").asText(), lu.get("name").asText(), lu.get("version").asText(), licences(lu)));
        }
        composants.sort(Comparator.comparing(Composant::groupe).thenComparing(Composant::nom));
        return composants;
    }

    /** @param designation a group, which names what begins like it too, or {@code group:name} */
    boolean est(String designation) {
        return designation.contains(":") ? designation.equals(groupe + ":" + nom)
                : groupe.equals(designation) || groupe.startsWith(designation + ".");
    }

    private static int[] nombres(String version) {
        return Stream.of(version.split("\\D++")).filter(n -> !n.isEmpty()).mapToInt(Integer::parseInt).toArray();
    }

    private static String licences(JsonNode lu) {
        return StreamSupport.stream(lu.path("licenses").spliterator(), false).map(l -> l.has("expression")
                ? l.get("expression").asText() : l.get("license").path("id").asText(l.get("license").path("name").asText()))
                .map(l -> l.replace("|", "/")).collect(Collectors.joining(", "));
    }
}
