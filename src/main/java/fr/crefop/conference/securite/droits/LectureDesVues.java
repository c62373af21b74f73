package fr.crefop.conference.securite.droits;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.securite.Vue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the views of a case show, and refuses a datum that the demande does not have: it would hide nothing and show nothing. */
final class LectureDesVues {

    private static final Set<String> PROPRIETES = Set.of("phrase", "donnees", "sansNom", "lignes");
    private static final String TOUTES = "toutes";

    private enum Lignes { TOUTES, LES_SIENNES }

    private LectureDesVues() {}

    /** By code. */
    static Map<String, Vue> lire(JsonNode lues) {
        Map<String, Vue> vues = new LinkedHashMap<>();
        lues.properties().forEach(v -> vues.put(v.getKey(), vue(v.getKey(), v.getValue())));
        return vues;
    }

    private static Vue vue(String code, JsonNode lue) {
        String ou = "vue « " + code + " »";
        LecteurDesDroits.connues(ou, lue, PROPRIETES);
        if (!lue.path("phrase").isTextual() || lue.get("phrase").asText().isBlank()) {
            throw new DroitsInvalides(ou, "la phrase manque");
        }
        return new Vue(code, lue.get("phrase").asText(), donnees(ou, lue.path("donnees")), lue.path("sansNom").asBoolean(),
                LecteurDesDroits.valeur(ou, Lignes.class, lue.path("lignes").asText()) == Lignes.LES_SIENNES);
    }

    private static Set<String> donnees(String ou, JsonNode lues) {
        if (TOUTES.equals(lues.asText())) {
            return null;
        }
        if (!lues.isArray() || lues.isEmpty()) {
            throw new DroitsInvalides(ou, "les données sont une liste, ou « toutes »");
        }
        Set<String> donnees = new TreeSet<>();
        lues.forEach(donnee -> {
            if (Declaration.deLaDemande().premiere(donnee.asText()).isEmpty()) {
                throw new DroitsInvalides(ou, "donnée inconnue « " + donnee.asText() + " »");
            }
            donnees.add(donnee.asText());
        });
        return donnees;
    }
}
