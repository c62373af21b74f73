package fr.crefop.conference.dependances;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read about one line of dependencies (docs/dependances-soutien.yaml).
 *
 * @param corriges first version that mends, then what it mends
 * @param avisLus false when only its age was looked at; {@code ouverts} what no version of the line mends, then what it means here
 */
record Soutien(@JsonProperty(required = true) String nom, @JsonProperty(required = true) List<String> composants,
        @JsonProperty(required = true) String ligne, @JsonProperty(required = true) String soutien, Map<String, String> corriges,
        Map<String, String> ouverts, Boolean avisLus, @JsonProperty(required = true) String source, @JsonProperty(required = true) LocalDate verifieLe) {

    Soutien {
        corriges = corriges == null ? Map.of() : corriges;
        ouverts = ouverts == null ? Map.of() : ouverts;
        avisLus = avisLus == null || avisLus;
    }

    static List<Soutien> lire(Path fichier) throws IOException {
        return JsonMapper.builder(new YAMLFactory()).addModule(new JavaTimeModule()).build()
                .readValue(fichier.toFile(), new TypeReference<>() {});
    }

    /** Of several, the one that names the component most closely. */
    static Optional<Soutien> de(Composant composant, List<Soutien> tous) {
        return tous.stream().filter(s -> s.precision(composant) > 0).max(Comparator.comparing(s -> s.precision(composant)));
    }

    /** What an older version than asked still has, in words; empty when nothing. */
    List<String> oublies(Composant composant) {
        return corriges.entrySet().stream().filter(c -> Composant.ORDRE.compare(composant.version(), c.getKey()) < 0)
                .map(c -> composant.nom() + " " + composant.version() + " : " + c.getValue() + ", " + c.getKey()).toList();
    }

    private int precision(Composant composant) {
        return composants.stream().filter(composant::est).mapToInt(String::length).max().orElse(0);
    }
}
