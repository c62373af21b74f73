package fr.crefop.conference.dossier.declaration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Declaration.Objet;
import fr.crefop.conference.dossier.Declaration.Section;
import fr.crefop.conference.dossier.Donnee;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;

/** From the YAML to the declaration; a key that means nothing, or a datum that cannot be, stops the start. */
public final class LectureDeLaDeclaration {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    /** What a datum takes from the record it is in. */
    private static final List<String> HERITES = List.of("jusquAu", "aPartirDu", "aLaPlace", "statuts");

    private static final List<String> DATES = List.of("jusquAu", "aPartirDu");

    private LectureDeLaDeclaration() {}

    /** Dates stay texts. Jackson alone does not follow the anchors by which two data share their options. */
    private static final class SansDates extends SafeConstructor {
        SansDates() {
            super(options());
            yamlConstructors.put(Tag.TIMESTAMP, yamlConstructors.get(Tag.STR));
        }

        /** Many data are for the same persons: one anchor each. */
        private static LoaderOptions options() {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(500);
            return options;
        }
    }

    /** @throws DeclarationInvalide when the declaration contradicts itself, naming the datum */
    public static Declaration lire(InputStream yaml) {
        Map<String, Object> lue = new Yaml(new SansDates()).load(yaml);
        Map<String, Object> objets = table(lue.get("objets"));
        objets.forEach((chemin, objet) -> heriter(table(objet), chemin, objets));
        Set<String> connues = Arrays.stream(Donnee.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        for (Map<String, Object> section : liste(lue.get("demande"))) {
            liste(section.get("champs")).forEach(champ -> {
                cles(champ, connues);
                completer(champ, objets, table(lue.get("plafonds")));
            });
        }
        List<Section> sections = sections(lue.get("demande"));
        sections.stream().flatMap(section -> section.champs().stream()).forEach(Coherence::controler);
        Declaration declaration = new Declaration(JSON.convertValue(lue.get("saisine"), Section.class),
                JSON.convertValue(lue.get("commencer"), Section.class), sections,
                JSON.convertValue(objets, new TypeReference<Map<String, Objet>>() {}));
        Coherence.controler(declaration);
        return declaration;
    }

    private static List<Section> sections(Object demande) {
        try {
            return JSON.convertValue(demande, new TypeReference<>() {});
        } catch (IllegalArgumentException e) {
            String ou = e.getCause() instanceof JsonMappingException cause ? ", " + cause.getPath().stream()
                    .map(pas -> pas.getFieldName() == null ? "n° " + (pas.getIndex() + 1) : pas.getFieldName()).collect(Collectors.joining(" ")) : "";
            throw new DeclarationInvalide("rules/demande.yaml" + ou + " : " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static void cles(Map<String, Object> champ, Set<String> connues) {
        champ.keySet().stream().filter(cle -> !connues.contains(cle)).findFirst().ifPresent(cle -> {
            throw new DeclarationInvalide("rules/demande.yaml, " + champ.get("chemin") + " : clé inconnue « " + cle + " » ; connues : " + String.join(", ", connues) + ".");
        });
        DATES.stream().filter(cle -> champ.get(cle) != null && !champ.get(cle).toString().matches("\\d{4}-\\d{2}-\\d{2}"))
                .findFirst().ifPresent(cle -> {
                    throw new DeclarationInvalide("rules/demande.yaml, " + champ.get("chemin") + " : « " + cle + " » attend une date comme 2018-12-31, pas « "
                            + champ.get(cle) + " ».");
                });
    }

    /** The unit says the most that is believed, unless the datum says it itself. */
    private static void completer(Map<String, Object> champ, Map<String, Object> objets, Map<String, Object> plafonds) {
        boolean euros = "euros".equals(champ.get("type")) || "montants par clé".equals(champ.get("type"));
        Object unite = euros ? "€" : champ.get("unite");
        if (plafonds.containsKey(unite)) {
            champ.put("unite", unite);
            champ.putIfAbsent("auPlus", plafonds.get(unite));
        }
        heriter(champ, ((String) champ.get("chemin")).replace("[]", ""), objets);
    }

    private static void heriter(Map<String, Object> dit, String chemin, Map<String, Object> objets) {
        for (int point = chemin.lastIndexOf('.'); point > 0; point = chemin.lastIndexOf('.', point - 1)) {
            Object parent = objets.get(chemin.substring(0, point));
            if (parent != null) {
                HERITES.stream().filter(table(parent)::containsKey).forEach(cle -> dit.putIfAbsent(cle, table(parent).get(cle)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> table(Object lue) {
        return (Map<String, Object>) lue;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> liste(Object lue) {
        return (List<Map<String, Object>>) lue;
    }
}
