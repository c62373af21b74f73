package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The fields of the form, read once from formulaire/saisine.yaml: the only place that lists them. */
@Component
public class CatalogueDeSaisie {

    private static final String FICHIER = "/formulaire/saisine.yaml";

    private final List<Section> sections;

    public CatalogueDeSaisie() {
        try (InputStream yaml = CatalogueDeSaisie.class.getResourceAsStream(FICHIER)) {
            // Jackson alone does not follow the anchors by which two fields share their options.
            Object lu = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            sections = new ObjectMapper().convertValue(lu, new TypeReference<List<Section>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Champ> champs() {
        return sections.stream().flatMap(section -> section.champs().stream()).toList();
    }

    /** The field behind a path of an error, be it inside a list: {@code demande.formation.formacodes[1]}. */
    public Optional<Champ> champ(String chemin) {
        return chemin == null ? Optional.empty() : champs().stream().filter(champ -> champ.porte(chemin)).findFirst();
    }
}
