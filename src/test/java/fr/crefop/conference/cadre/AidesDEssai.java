package fr.crefop.conference.cadre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;

/** The aid of the region of the tests, read from its file as the application would, or from that file with a fault in it. */
public final class AidesDEssai {

    private static final Path COLONNES = Path.of("src/test/resources/aides/quatorze-colonnes.yaml");
    private static final Path PACKS = Path.of("src/test/packs/rules");

    private static final YAMLMapper YAML = new YAMLMapper();

    private AidesDEssai() {}

    public static List<AideIndividuelle> lues() {
        return lues(texte());
    }

    /** The aids that such a text tells, as those of that region. */
    public static List<AideIndividuelle> de(String region, String texte) {
        return lecture().lire(region, yaml(texte));
    }

    /** Those of the fourteen columns of regions.md A.7 that are named, in that order, as the aids of that region. */
    public static List<AideIndividuelle> colonnes(String region, List<String> ids) {
        List<AideIndividuelle> toutes = de(region, lire(COLONNES));
        return ids.stream().map(id -> toutes.stream().filter(aide -> aide.id().equals(id)).findFirst().orElseThrow()).toList();
    }

    /** An aid of that region, open since 2019 unless its version says otherwise. */
    public static AideIndividuelle aide(String region, JsonNode version) {
        ObjectNode entiere = YAML.createObjectNode().put("du", "2019-01-01").put("au", "ouverte").put("appreciationDe", "ENTREE_EN_FORMATION");
        entiere.putArray("disponibilite").addObject().put("etat", "OUVERTE").put("du", "2019-01-01");
        entiere.putArray("sources").addObject().put("cle", "A1").put("verifieLe", "2026-08-19").put("marque", "S");
        version.properties().forEach(champ -> entiere.set(champ.getKey(), champ.getValue()));
        return de(region, "aides: [{id: T-1, nom: Aide d'essai, nature: AIDE_AU_PROJET, rubriques: [CP], versions: [" + entiere + "]}]").get(0);
    }

    static String texte() {
        return lire(PACKS.resolve("regions/99.yaml"));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<AideIndividuelle> lues(String region) {
        return lecture().lire("99", yaml(region));
    }

    private static LectureDesAides lecture() {
        Cadre cadre = Cadre.lu();
        List<Map<String, Object>> communs = new ArrayList<>(LectureYaml.fichiers("classpath*:rules/aides.yaml").values());
        communs.addAll(LectureYaml.fichiers("file:" + PACKS + "/aides.yaml").values());
        return new LectureDesAides(new CodesDesAides(communs, cadre.regimes(), cadre.dispositifs()));
    }

    private static Map<String, Object> yaml(String texte) {
        try {
            return LectureYaml.lire(new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
