package fr.crefop.conference.financement.moteur.conditions;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import fr.crefop.conference.financement.moteur.conditions.Condition.Tests;
import fr.crefop.conference.socle.FauteDeYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads conditions.yaml: {@code dispositif: {nom: {libelle, si, sauf, exige, constate, attendu, source}}}. */
public final class LecteurDeConditions {

    private static final Set<String> PROPRIETES = Set.of("libelle", "si", "sauf", "exige", "constate", "attendu", "source");
    private final ObjectMapper yaml = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    private final Regime regime;
    private final LectureDeTest tests;

    public LecteurDeConditions(Regime regime, Baremes baremes) {
        this.regime = regime;
        this.tests = new LectureDeTest(baremes);
    }

    /**
     * In the order of the file.
     *
     * @throws ConditionInvalide naming the file, the row and what is wrong in it
     */
    public List<Condition> lire(String fichier, String texte) {
        List<Condition> conditions = new ArrayList<>();
        Set<String> noms = new TreeSet<>();
        for (Map.Entry<String, JsonNode> section : racine(fichier, texte).properties()) {
            Portee pour = portee(fichier, section.getKey());
            for (Map.Entry<String, JsonNode> ligne : section.getValue().properties()) {
                String ou = fichier + ", " + ligne.getKey();
                if (!noms.add(ligne.getKey())) {
                    throw new ConditionInvalide(ou, "ce nom est déjà pris");
                }
                try {
                    conditions.add(condition(ligne.getKey(), pour, ligne.getValue()));
                } catch (IllegalArgumentException e) {
                    throw new ConditionInvalide(ou, e.getMessage());
                }
            }
        }
        return conditions;
    }

    private JsonNode racine(String fichier, String texte) {
        try {
            return yaml.readTree(texte);
        } catch (JsonProcessingException e) {
            int ligne = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConditionInvalide(fichier + ", ligne " + ligne, "illisible : " + FauteDeYaml.enFrancais(e.getOriginalMessage()));
        }
    }

    private Portee portee(String fichier, String texte) {
        try {
            return Portee.lire(texte, regime);
        } catch (IllegalArgumentException e) {
            throw new ConditionInvalide(fichier, e.getMessage());
        }
    }

    private Condition condition(String nom, Portee pour, JsonNode ligne) {
        ligne.properties().stream().map(Map.Entry::getKey).filter(p -> !PROPRIETES.contains(p)).findFirst().ifPresent(p -> {
            throw new IllegalArgumentException("propriété inconnue « " + p + " »");
        });
        Tests exige = tests(ligne.get("exige"));
        if (exige == null) {
            throw new IllegalArgumentException("« exige » manque");
        }
        if (ligne.has("constate") && !ligne.has("attendu")) {
            throw new IllegalArgumentException("« constate » sans « attendu »");
        }
        return new Condition(nom, pour, texte(ligne, "libelle"), tests(ligne.get("si")), tests(ligne.get("sauf")), exige,
                ligne.has("constate") ? texte(ligne, "constate") : null, ligne.has("attendu") ? texte(ligne, "attendu") : null, texte(ligne, "source"));
    }

    private static String texte(JsonNode ligne, String propriete) {
        String texte = ligne.path(propriete).asText();
        if (texte.isBlank() || texte.contains("\"") || texte.contains("\\")) {
            throw new IllegalArgumentException("« " + propriete + " » manque, ou contient un guillemet droit");
        }
        return texte;
    }

    /** One phrase, or several: "et" goes on with the same alternative, "ou" opens another. */
    private Tests tests(JsonNode noeud) {
        if (noeud == null) {
            return null;
        }
        List<List<Test>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        boolean premiere = true;
        for (JsonNode ligne : noeud.isArray() ? noeud : List.of(noeud)) {
            String phrase = ligne.asText();
            boolean autre = phrase.startsWith("ou ");
            if (premiere == (autre || phrase.startsWith("et "))) {
                throw new IllegalArgumentException("« " + phrase + " » : une suite commence par « et » ou « ou », et elle seule");
            }
            if (autre) {
                alternatives.add(new ArrayList<>());
            }
            alternatives.get(alternatives.size() - 1).add(tests.lire(premiere ? phrase : phrase.substring(3)));
            premiere = false;
        }
        return new Tests(alternatives.stream().map(List::copyOf).toList());
    }
}
