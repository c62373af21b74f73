package fr.crefop.conference.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.socle.EnFrancais;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** All that is held on one person, as a document she can read: each datum on its line, under the name it is kept by. */
@Service
public class DonneesImprimees {

    /** A document inside a document is handed over as a file. */
    private static final int LONGUEUR_MAXIMALE = 2000;

    private final Gabarit gabarit = new Gabarit("donnees-personnelles");
    private final ImpressionPdf impression = new ImpressionPdf();
    private final ObjectMapper json;

    DonneesImprimees(ObjectMapper json) {
        this.json = json;
    }

    /** @param nom path of the datum; @param valeur as it is kept */
    public record Donnee(String nom, String valeur) {}

    /** @param dossiers number, then title, then each thing as the text of a JSON object */
    public byte[] imprimer(String personne, Instant le, Map<String, Map<String, List<String>>> dossiers) {
        Map<String, Map<String, List<List<Donnee>>>> lus = new LinkedHashMap<>();
        dossiers.forEach((numero, titres) -> {
            Map<String, List<List<Donnee>>> dossier = new LinkedHashMap<>();
            titres.forEach((titre, lignes) -> dossier.put(titre, lignes.stream().map(this::donnees).toList()));
            lus.put(numero, dossier);
        });
        return impression.imprimer(gabarit.remplir(Cadre.lu().parDefaut(),
                Map.of("personne", personne, "le", EnFrancais.moment(le), "dossiers", lus)));
    }

    private List<Donnee> donnees(String ligne) {
        try {
            List<Donnee> donnees = new ArrayList<>();
            deplier("", json.readTree(ligne), donnees);
            return donnees;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Donnée illisible", e);
        }
    }

    private static void deplier(String chemin, JsonNode noeud, List<Donnee> donnees) {
        if (noeud.isObject()) {
            noeud.properties().forEach(champ -> deplier(chemin.isEmpty() ? champ.getKey() : chemin + "." + champ.getKey(), champ.getValue(), donnees));
        } else if (noeud.isArray()) {
            for (int rang = 0; rang < noeud.size(); rang++) {
                deplier(chemin + " " + (rang + 1), noeud.get(rang), donnees);
            }
        } else if (!noeud.isNull() && !noeud.asText().isEmpty()) {
            String texte = noeud.asText();
            donnees.add(new Donnee(chemin, texte.length() <= LONGUEUR_MAXIMALE ? texte
                    : "document de " + texte.length() + " caractères, donné en entier dans le fichier JSON"));
        }
    }
}
