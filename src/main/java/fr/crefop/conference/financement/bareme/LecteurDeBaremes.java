package fr.crefop.conference.financement.bareme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.socle.FauteDeYaml;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the YAML of the barèmes: {@code cle: {description, unite, valeurs: {date: valeur}, source, marque, verifieLe}}. */
public final class LecteurDeBaremes {

    private static final Set<String> PROPRIETES = Set.of("description", "unite", "valeurs", "source", "marque", "verifieLe", "reprisAu", "deduitsAu", "ancre");

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * @throws BaremeInvalide naming the file or the key: unreadable, without source, without date, of unknown marque, never checked
     */
    public List<Parametre> lire(String fichier, String texte) {
        return lireSous(fichier, texte, "");
    }

    /** The keys under one node of the file, in order. */
    List<String> cles(String fichier, String texte, String noeud) {
        return noeud(fichier, texte, noeud).properties().stream().map(Map.Entry::getKey).toList();
    }

    private JsonNode noeud(String fichier, String texte, String noeud) {
        try {
            return yaml.readTree(texte).at(noeud);
        } catch (JsonProcessingException e) {
            int ligne = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BaremeInvalide(fichier + ", ligne " + ligne + " : illisible : " + FauteDeYaml.enFrancais(e.getOriginalMessage()), e);
        }
    }

    /** The same, under one node of the file; nothing when it is not there. */
    List<Parametre> lireSous(String fichier, String texte, String noeud) {
        List<Parametre> parametres = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entree : noeud(fichier, texte, noeud).properties()) {
            try {
                // The same text as the constant of the rule that reads it: each plan compares some hundreds of them.
                Parametre parametre = parametre(entree.getKey().intern(), entree.getValue());
                ContenuDuFichier.controler(parametre);
                parametres.add(parametre);
            } catch (BaremeInvalide e) {
                throw e.dans(fichier);
            }
        }
        return parametres;
    }

    private static Parametre parametre(String cle, JsonNode noeud) {
        for (Map.Entry<String, JsonNode> propriete : noeud.properties()) {
            if (!PROPRIETES.contains(propriete.getKey())) {
                throw new BaremeInvalide(cle + " : propriété inconnue « " + propriete.getKey() + " » ; connues : " + String.join(", ", new TreeSet<>(PROPRIETES)));
            }
        }
        TreeMap<LocalDate, Object> valeurs = valeurs(cle, noeud.path("valeurs"));
        LocalDate reprisAu = noeud.has("reprisAu") ? date(cle, noeud.path("reprisAu").asText()) : null;
        Set<LocalDate> deduitsAu = deduitsAu(cle, noeud.path("deduitsAu"), valeurs.keySet());
        if (reprisAu != null && !valeurs.isEmpty()) {
            if (!reprisAu.isBefore(valeurs.firstKey())) {
                throw new BaremeInvalide(cle + " : « reprisAu » chevauche une valeur sourcée");
            }
            valeurs.put(reprisAu, valeurs.firstEntry().getValue());
        }
        return new Parametre(cle, noeud.path("description").asText(), noeud.path("unite").asText(),
                valeurs, noeud.path("source").asText(), noeud.path("source").asText(), verifieLe(cle, noeud),
                marqueC(cle, noeud.path("marque").asText()), ancre(cle, noeud), reprisAu, deduitsAu);
    }

    private static Set<LocalDate> deduitsAu(String cle, JsonNode noeud, Set<LocalDate> connues) {
        Set<LocalDate> dates = new TreeSet<>();
        noeud.forEach(jour -> dates.add(date(cle, jour.asText())));
        dates.stream().filter(date -> !connues.contains(date)).findFirst().ifPresent(date -> {
            throw new BaremeInvalide(cle + " : « deduitsAu » nomme le " + date + ", où aucune valeur ne prend effet");
        });
        return dates;
    }

    private static LocalDate verifieLe(String cle, JsonNode noeud) {
        if (!noeud.has("verifieLe")) {
            throw new BaremeInvalide(cle + " : « verifieLe » manque, le jour où quelqu'un a vu que la source le dit");
        }
        return date(cle, noeud.path("verifieLe").asText());
    }

    private static String ancre(String cle, JsonNode noeud) {
        String ancre = noeud.has("ancre") ? noeud.path("ancre").asText() : null;
        if (ancre != null && !Declaration.deLaDemande().donnee("depots").cles().containsKey(ancre)) {
            throw new BaremeInvalide(cle + " : « " + ancre + " » n'est pas un dépôt que la demande connaisse");
        }
        return ancre;
    }

    private static boolean marqueC(String cle, String marque) {
        return switch (marque) {
            case "S" -> false;
            case "C" -> true;
            default -> throw new BaremeInvalide(cle + " : la marque doit être S (sourcé) ou C (à fixer par la conférence)");
        };
    }

    private static TreeMap<LocalDate, Object> valeurs(String cle, JsonNode noeud) {
        TreeMap<LocalDate, Object> valeurs = new TreeMap<>();
        for (Map.Entry<String, JsonNode> valeur : noeud.properties()) {
            LocalDate date = date(cle, valeur.getKey());
            if (valeurs.containsKey(date)) {
                throw new BaremeInvalide(cle + " : deux valeurs au " + date);
            }
            valeurs.put(date, Contenu.normaliser(valeur.getValue()));
        }
        return valeurs;
    }

    private static LocalDate date(String cle, String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw new BaremeInvalide(cle + " : « " + texte + " » n'est pas une date ; écrire 2018-07-01", e);
        }
    }
}
