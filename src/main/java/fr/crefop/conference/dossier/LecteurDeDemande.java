package fr.crefop.conference.dossier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.dossier.lecture.LectureStricte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads a demande strictly against the public contract, and names every faulty field at once. Thread-safe. */
@Component
public class LecteurDeDemande {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // The contract's schema refuses them already, with a better message.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final LectureStricte lecture;

    @Autowired
    public LecteurDeDemande(List<ControleDeDemande> controles) {
        this(controles, Declaration.deLaDemande());
    }

    public LecteurDeDemande(List<ControleDeDemande> controles, Declaration declaration) {
        this.lecture = new LectureStricte(json, controles, declaration);
    }

    /**
     * @throws RefusMetier when the text is not JSON, or with one entry for each faulty field
     */
    public Demande lire(byte[] texte) {
        return lire(arbre(texte));
    }

    /** @throws RefusMetier when the text is not JSON */
    public JsonNode arbre(byte[] texte) {
        try {
            return json.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new RefusMetier("Le texte envoyé n'est pas du JSON valable", List.of(new Erreur("", null, ou(e))));
        } catch (IOException e) {
            throw new RefusMetier("Le texte envoyé n'est pas lisible");
        }
    }

    /** The same from a tree, which is left as it is. */
    public Demande lire(JsonNode racine) {
        return lecture.lire(racine);
    }

    private static String ou(JsonProcessingException e) {
        return e.getLocation() == null ? "Écriture JSON incorrecte."
                : "Écriture JSON incorrecte, ligne " + e.getLocation().getLineNr() + ", colonne " + e.getLocation().getColumnNr() + ".";
    }
}
