package fr.crefop.conference.cadre;

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

    private static final Path PACKS = Path.of("src/test/packs/rules");

    private AidesDEssai() {}

    public static List<AideIndividuelle> lues() {
        return lues(texte());
    }

    /** The aids that such a text tells, as those of that region. */
    public static List<AideIndividuelle> de(String region, String texte) {
        return lecture().lire(region, yaml(texte));
    }

    static String texte() {
        try {
            return Files.readString(PACKS.resolve("regions/99.yaml"));
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
