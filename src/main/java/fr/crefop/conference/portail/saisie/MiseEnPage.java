package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.crefop.conference.dossier.Declaration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How the questions are laid out on the page, as saisine/etapes.yaml says: steps, and what is folded. It takes no question away. */
record MiseEnPage(List<Pas> etapes, Set<String> plies, Map<String, Set<String>> pliesPour, Set<String> deplies, Map<String, Si> si, List<Rien> rien) {

    private static final String FICHIER = "/saisine/etapes.yaml";

    /** @param sections by their titles */
    record Pas(String code, String titre, List<String> sections) {}

    /** Only needed once that other answer is one of these. */
    record Si(String donnee, List<String> vaut) {}

    /**
     * One box for a group that most trainings have nothing of.
     *
     * @param libelle what the box says
     * @param ouvrir what unfolds the group
     */
    record Rien(String code, String libelle, String ouvrir, List<String> donnees) {}

    /** Read once, when somebody asks first. */
    private static final class Unique {
        static final MiseEnPage LUE = lire();
    }

    static MiseEnPage lue() {
        return Unique.LUE;
    }

    /** Whether it is folded, where the declaration says that or not. @param statut of the person, null as long as it is not known */
    boolean plie(String chemin, String statut, boolean rare) {
        return !deplies.contains(chemin) && (rare || plies.contains(chemin) || statut != null && pliesPour.getOrDefault(statut, Set.of()).contains(chemin));
    }

    Optional<Rien> rien(String chemin) {
        return rien.stream().filter(groupe -> groupe.donnees().contains(chemin)).findFirst();
    }

    /** The step of a section; the last one for a section that none names. */
    Pas pas(Section section) {
        return etapes.stream().filter(pas -> pas.sections().contains(section.titre())).findFirst().orElse(etapes.get(etapes.size() - 1));
    }

    private static MiseEnPage lire() {
        try (InputStream texte = MiseEnPage.class.getResourceAsStream(FICHIER)) {
            Map<String, Object> lue = new Yaml(new SafeConstructor(new LoaderOptions())).load(texte);
            MiseEnPage page = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build().convertValue(lue, MiseEnPage.class);
            page.controler(Declaration.deLaDemande());
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }

    /** A datum that does not exist, or a section: a page that would fold nothing without a word. */
    private void controler(Declaration declaration) {
        Set<String> connues = new HashSet<>();
        Stream.concat(declaration.donnees().stream(), declaration.saisine().champs().stream()).forEach(donnee -> connues.add(donnee.chemin()));
        Stream.of(plies.stream(), pliesPour.values().stream().flatMap(Set::stream), deplies.stream(), si.keySet().stream(), si.values().stream().map(Si::donnee), rien.stream().flatMap(groupe -> groupe.donnees().stream()))
                .flatMap(chemins -> chemins).filter(chemin -> !connues.contains(chemin)).findFirst().ifPresent(chemin -> {
                    throw new IllegalStateException(FICHIER + " : « " + chemin + " » n'est pas une donnée de la saisine.");
                });
        Set<String> titres = new HashSet<>(Set.of(declaration.commencer().titre(), declaration.saisine().titre()));
        declaration.sections().forEach(section -> titres.add(section.titre()));
        etapes.stream().flatMap(pas -> pas.sections().stream()).filter(titre -> !titres.contains(titre)).findFirst().ifPresent(titre -> {
            throw new IllegalStateException(FICHIER + " : « " + titre + " » n'est pas une partie de la saisine.");
        });
    }
}
