package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What is done to a demande, as a JSON document, to make another of it. */
public final class Retouches {

    private static final Set<String> OBLIGATOIRES = Set.of("dateDepot", "beneficiaire", "beneficiaire.dateNaissance", "beneficiaire.statut", "formation",
            "formation.intitule", "formation.debut", "formation.heuresCentre", "formation.prixHt", "dossier.contributionEmployeur.mode");

    private Retouches() {}

    static boolean estPresent(ObjectNode demande, String chemin) {
        return !demande.at("/" + chemin.replace('.', '/')).isMissingNode();
    }

    static boolean peutManquer(String chemin) {
        return !OBLIGATOIRES.contains(chemin);
    }

    /** Each datum that may be unknown becomes so with that probability; one in twenty is sent as null, which means the same. */
    static void oublier(ObjectNode objet, String prefixe, double part, SplittableRandom hasard) {
        for (String nom : List.copyOf(new TreeMap<>(champs(objet)).keySet())) {
            String chemin = prefixe + nom;
            if (chemin.equals("hypotheses") || chemin.equals("depots")) {
                continue;
            }
            if (objet.get(nom) instanceof ObjectNode dedans && hasard.nextInt(10) > 0) {
                oublier(dedans, chemin + ".", part, hasard);
            } else if (peutManquer(chemin) && hasard.nextDouble() < part) {
                if (hasard.nextInt(20) == 0) {
                    objet.putNull(nom);
                } else {
                    objet.remove(nom);
                }
            }
        }
    }

    /** The same story another year: every date moves with the first day of training. */
    public static void deplacer(ObjectNode demande, LocalDate debut) {
        long jours = ChronoUnit.DAYS.between(LocalDate.parse(demande.at("/formation/debut").textValue()), debut);
        JsonNode naissance = demande.at("/beneficiaire/dateNaissance");
        deplacer(demande, jours);
        ((ObjectNode) demande.get("beneficiaire")).set("dateNaissance", naissance);
    }

    private static void deplacer(ObjectNode objet, long jours) {
        champs(objet).forEach((nom, valeur) -> {
            if (valeur instanceof ObjectNode dedans) {
                deplacer(dedans, jours);
            } else if (valeur.isTextual() && valeur.textValue().matches("\\d{4}-\\d\\d-\\d\\d")) {
                objet.set(nom, TextNode.valueOf(LocalDate.parse(valeur.textValue()).plusDays(jours).toString()));
            }
        });
    }

    /** Names in alphabetical order at each level: one demande, one text. */
    static JsonNode canonique(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            ObjectNode range = JsonNodeFactory.instance.objectNode();
            champs(objet).forEach((nom, valeur) -> range.set(nom, canonique(valeur)));
            return range;
        }
        if (noeud instanceof ArrayNode liste) {
            ArrayNode copie = JsonNodeFactory.instance.arrayNode();
            liste.forEach(element -> copie.add(canonique(element)));
            return copie;
        }
        return noeud;
    }

    private static Map<String, JsonNode> champs(ObjectNode objet) {
        Map<String, JsonNode> champs = new TreeMap<>();
        objet.properties().forEach(champ -> champs.put(champ.getKey(), champ.getValue()));
        return champs;
    }
}
