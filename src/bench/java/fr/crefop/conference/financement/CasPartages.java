package fr.crefop.conference.financement;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Demande;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shared cases of each régime, read once each. */
final class CasPartages {

    static final List<String> NUMEROS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");
    static final List<String> D_AUJOURD_HUI = List.of("26-01", "26-03a", "26-04a", "26-05b", "26-06b", "26-06c", "26-07", "26-09b", "26-10", "26-12a",
            "26-13a", "26-14a", "26-15a", "26-16a", "26-18b", "26-18e");

    private CasPartages() {}

    static Demande lire(String numero) {
        return Atelier.LECTEUR.lire(D_AUJOURD_HUI.contains(numero) ? dAujourdhui(numero) : Atelier.demande(numero));
    }

    private static JsonNode dAujourdhui(String numero) {
        try {
            return Atelier.JSON.readTree(Path.of("rules/regimes/2019-/cas/cas-" + numero + ".json").toFile()).get("demande");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By number, in that order. */
    static Map<String, Demande> tous() {
        Map<String, Demande> tous = new LinkedHashMap<>();
        Stream.concat(NUMEROS.stream(), D_AUJOURD_HUI.stream()).forEach(cas -> tous.put(cas, lire(cas)));
        return tous;
    }
}
