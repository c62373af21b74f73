package fr.crefop.conference.brouillons;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a draft holds, as it is written down: without what was left empty, readable, and not too long. */
final class ContenuDeBrouillon {

    static final String RIEN = "{}";
    static final int OCTETS_AU_PLUS = 65_536;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ContenuDeBrouillon() {}

    /** @throws RefusMetier when it is too long to be kept, or cannot be written */
    static String ecrire(Map<String, List<String>> valeurs) {
        Map<String, List<String>> remplies = new LinkedHashMap<>();
        valeurs.forEach((nom, dites) -> {
            List<String> pleines = dites.stream().filter(valeur -> valeur != null && !valeur.isBlank()).toList();
            if (!pleines.isEmpty()) {
                remplies.put(nom, pleines);
            }
        });
        if (remplies.entrySet().stream().anyMatch(e -> Ecriture.illisible(e.getKey()) || e.getValue().stream().anyMatch(Ecriture::illisible))) {
            throw new RefusMetier("Le brouillon n'est pas enregistré. " + Ecriture.REFUS);
        }
        String texte = json(remplies);
        if (texte.getBytes(StandardCharsets.UTF_8).length > OCTETS_AU_PLUS) {
            throw new RefusMetier("Le brouillon n'est pas enregistré : il est trop long. Raccourcissez vos réponses, ou envoyez-les.");
        }
        return texte;
    }

    static Map<String, List<String>> lire(String texte) {
        try {
            return JSON.readValue(texte, new TypeReference<LinkedHashMap<String, List<String>>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Brouillon enregistré illisible", e);
        }
    }

    private static String json(Map<String, List<String>> valeurs) {
        try {
            return JSON.writeValueAsString(valeurs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Brouillon impossible à écrire", e);
        }
    }
}
