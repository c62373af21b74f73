package fr.crefop.conference.securite.droits;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.Pouvoir;
import fr.crefop.conference.securite.Role;
import fr.crefop.conference.securite.Vue;
import fr.crefop.conference.securite.droits.Action.Dossier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the rights file, and refuses one that contradicts itself. */
public final class LecteurDesDroits {

    private static final Set<String> SECTIONS = Set.of("roles", "vues", "dossiers", "moteur", "actions");
    private static final Set<String> PROPRIETES = Set.of("phrase", "roles", "dossier", "etats", "refus", "avertis", "adresses", "pouvoir");
    private static final String MOTEUR = "moteur:";

    private final ObjectMapper yaml = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    private final Map<String, String> dejaNommees = new HashMap<>();
    private final List<String> portes = new ArrayList<>();

    /** @throws DroitsInvalides naming the place and what is wrong there */
    public static DroitsEcrits lire(String texte) {
        return new LecteurDesDroits().lireTout(texte);
    }

    private DroitsEcrits lireTout(String texte) {
        JsonNode racine = racine(texte);
        connues("le fichier", racine, SECTIONS);
        racine.path("moteur").forEach(porte -> portes.add(porte.asText()));
        Map<Role, String> libelles = new EnumMap<>(Role.class);
        racine.path("roles").properties().forEach(r -> libelles.put(role("roles", r.getKey()), r.getValue().asText()));
        if (libelles.size() != Role.values().length) {
            throw new DroitsInvalides("roles", "chaque rôle y est nommé une fois");
        }
        Map<String, Vue> vues = LectureDesVues.lire(racine.path("vues"));
        Map<Role, List<VueDesDossiers>> dossiers = new EnumMap<>(Role.class);
        racine.path("dossiers").properties().forEach(d -> dossiers.put(role("dossiers", d.getKey()), vues(d.getKey(), d.getValue(), vues)));
        Map<String, Action> actions = new LinkedHashMap<>();
        racine.path("actions").properties().forEach(a -> actions.put(a.getKey(), action(a.getKey(), a.getValue())));
        return new DroitsEcrits(libelles, dossiers, actions);
    }

    private JsonNode racine(String texte) {
        try {
            return yaml.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new DroitsInvalides("ligne " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()), "illisible");
        }
    }

    private static List<VueDesDossiers> vues(String role, JsonNode liste, Map<String, Vue> connues) {
        List<VueDesDossiers> vues = new ArrayList<>();
        String ou = "dossiers, " + role;
        liste.forEach(vue -> {
            connues(ou, vue, Set.of("portee", "etats", "vue", "clos"));
            Vue laquelle = connues.get(vue.path("vue").asText());
            if (laquelle == null) {
                throw new DroitsInvalides(ou, "vue inconnue « " + vue.path("vue").asText() + " »");
            }
            vues.add(new VueDesDossiers(valeur(ou, Portee.class, vue.path("portee").asText()), etats(ou, vue.path("etats")), laquelle,
                    vue.has("clos") && valeur(ou, Clos.class, vue.get("clos").asText()) == Clos.UN_TEMPS));
        });
        return vues;
    }

    private Action action(String code, JsonNode lue) {
        String ou = "action « " + code + " »";
        connues(ou, lue, PROPRIETES);
        if (!lue.path("phrase").isTextual() || lue.get("phrase").asText().isBlank()) {
            throw new DroitsInvalides(ou, "la phrase manque");
        }
        Dossier dossier = lue.has("dossier") ? valeur(ou, Dossier.class, lue.get("dossier").asText()) : null;
        Set<EtatDossier> etats = etats(ou, lue.path("etats"));
        if (dossier == null && !etats.isEmpty()) {
            throw new DroitsInvalides(ou, "des états sans dossier");
        }
        List<Adresse> adresses = new ArrayList<>();
        lue.path("adresses").forEach(adresse -> adresses.addAll(adresses(ou, adresse.asText())));
        if (adresses.isEmpty()) {
            throw new DroitsInvalides(ou, "aucune adresse");
        }
        boolean introuvable = dossier != null || lue.has("refus") && valeur(ou, Refus.class, lue.get("refus").asText()) == Refus.INTROUVABLE;
        return new Action(code, lue.get("phrase").asText(), "public".equals(lue.path("roles").asText()), roles(ou, lue.path("roles")),
                dossier, etats, introuvable, lue.has("avertis") ? roles(ou, lue.get("avertis")) : Set.of(), List.copyOf(adresses), pouvoir(ou, lue.path("pouvoir")));
    }

    private enum Refus { INTROUVABLE, INTERDIT }

    private enum Clos { UN_TEMPS, TOUJOURS }

    private static Pouvoir pouvoir(String ou, JsonNode lu) {
        return lu.isMissingNode() ? null : Pouvoir.deCode(lu.asText()).orElseThrow(() -> new DroitsInvalides(ou, "pouvoir inconnu « " + lu.asText() + " »"));
    }

    private static Set<Role> roles(String ou, JsonNode lus) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        switch (lus.asText()) {
            case "public", "tous" -> roles.addAll(EnumSet.allOf(Role.class));
            case "personne" -> { }
            default -> {
                if (!lus.isArray() || lus.isEmpty()) {
                    throw new DroitsInvalides(ou, "les rôles sont une liste, ou « public », « tous », « personne »");
                }
                lus.forEach(role -> roles.add(role(ou, role.asText())));
            }
        }
        return roles;
    }

    private List<Adresse> adresses(String ou, String texte) {
        String[] morceaux = texte.split(" ", 2);
        if (morceaux.length != 2 || !morceaux[0].matches("\\*|[A-Z]+") || !morceaux[1].startsWith("/") && !morceaux[1].startsWith(MOTEUR)) {
            throw new DroitsInvalides(ou, "adresse illisible « " + texte + " »");
        }
        return (morceaux[1].startsWith(MOTEUR) ? portes.stream().map(porte -> porte + morceaux[1].substring(MOTEUR.length())).toList()
                : List.of(morceaux[1])).stream().map(chemin -> adresse(ou, morceaux[0], chemin)).toList();
    }

    private Adresse adresse(String ou, String methode, String chemin) {
        String avant = dejaNommees.putIfAbsent(methode + " " + chemin, ou);
        if (avant != null) {
            throw new DroitsInvalides(ou, "« " + methode + " " + chemin + " » est déjà nommée à l'" + avant);
        }
        try {
            return Adresse.de(methode, chemin);
        } catch (IllegalArgumentException e) {
            throw new DroitsInvalides(ou, e.getMessage());
        }
    }

    private static Set<EtatDossier> etats(String ou, JsonNode lus) {
        Set<EtatDossier> etats = EnumSet.noneOf(EtatDossier.class);
        lus.forEach(etat -> etats.add(valeur(ou, EtatDossier.class, etat.asText())));
        return etats;
    }

    private static Role role(String ou, String code) {
        if (!code.matches("[a-z]+")) {
            throw new DroitsInvalides(ou, "rôle inconnu « " + code + " »");
        }
        return valeur(ou, Role.class, code.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> E valeur(String ou, Class<E> type, String nom) {
        try {
            return Enum.valueOf(type, nom);
        } catch (IllegalArgumentException e) {
            throw new DroitsInvalides(ou, "inconnu « " + nom + " », attendu l'un de " + EnumSet.allOf(type));
        }
    }

    static void connues(String ou, JsonNode lue, Set<String> permises) {
        lue.properties().stream().map(Map.Entry::getKey).filter(p -> !permises.contains(p)).findFirst().ifPresent(p -> {
            throw new DroitsInvalides(ou, "propriété inconnue « " + p + " »");
        });
    }
}
