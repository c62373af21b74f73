package fr.crefop.conference.processus.demonstration;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What each person of the demonstration asks, as the public contract writes it. */
final class Demandes {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Demandes() {}

    /** @throws IllegalStateException when the shared case is not there: the demonstration is then wrong */
    static ObjectNode de(Personne personne, Calendrier calendrier) {
        try (InputStream fichier = new ClassPathResource("rules/regimes/" + personne.cas() + ".json").getInputStream()) {
            ObjectNode demande = (ObjectNode) JSON.readTree(fichier).get("demande");
            // A shared case may suppose and has a reference of its own; a person's saisine never supposes.
            demande.remove(List.of("hypotheses", "reference"));
            changer(demande, "formation.intitule", personne.formation());
            personne.ecarts().apply(calendrier).forEach((chemin, valeur) -> changer(demande, chemin, valeur));
            return demande;
        } catch (IOException e) {
            throw new IllegalStateException("Cas de démonstration illisible : " + personne.cas(), e);
        }
    }

    private static void changer(ObjectNode objet, String chemin, Object valeur) {
        int point = chemin.indexOf('.');
        if (point > 0) {
            changer(objet.withObject("/" + chemin.substring(0, point)), chemin.substring(point + 1), valeur);
        } else if (valeur == null) {
            objet.remove(chemin);
        } else {
            objet.set(chemin, JSON.valueToTree(valeur));
        }
    }
}
