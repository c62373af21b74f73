package fr.crefop.conference.cadre;

import fr.crefop.conference.socle.FauteDeYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML files of the classpath, as maps. A date stays the text it is written as. */
final class LectureYaml {

    private LectureYaml() {}

    private static final class SansDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern expression, String premiers, int limite) {
            if (tag != Tag.TIMESTAMP) {
                super.addImplicitResolver(tag, expression, premiers, limite);
            }
        }
    }

    /**
     * By address, so that two files of the same name do not hide each other.
     *
     * @throws CadreInvalide when no file matches, or one is not a map
     */
    static Map<String, Map<String, Object>> fichiers(String motif) {
        Map<String, Map<String, Object>> textes = fichiersOuRien(motif);
        if (textes.isEmpty()) {
            throw new CadreInvalide("aucun fichier " + motif);
        }
        return textes;
    }

    /** The same, empty when no file matches. */
    static Map<String, Map<String, Object>> fichiersOuRien(String motif) {
        Map<String, Map<String, Object>> textes = new LinkedHashMap<>();
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(motif)) {
                textes.put(fichier.getURL().toString(), lire(fichier));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Les règles ne sont pas lisibles : " + motif, e);
        }
        return textes;
    }

    /** @throws CadreInvalide when it is not YAML, or says a thing twice */
    @SuppressWarnings("unchecked")
    static Map<String, Object> lire(Resource fichier) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions ecriture = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(ecriture), ecriture, options, new SansDates());
        try {
            if (yaml.load(fichier.getContentAsString(StandardCharsets.UTF_8)) instanceof Map<?, ?> lu) {
                return (Map<String, Object>) lu;
            }
        } catch (MarkedYAMLException e) {
            throw new CadreInvalide(fichier.getFilename() + ", ligne " + (e.getProblemMark().getLine() + 1) + " : illisible : " + FauteDeYaml.enFrancais(e.getProblem()), e);
        }
        throw new CadreInvalide(fichier.getFilename() + " : on attend des clés et leurs valeurs");
    }
}
