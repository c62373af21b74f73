package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the guide: light, told in words, and none is kept that the guide does not show. */
class GuideIllustreTest {

    private static final Path IMAGES = Path.of("docs", "guide", "images");
    private static final Pattern MONTREE = Pattern.compile("!\\[([^\\]]{0,300})]\\(images/([a-z0-9-]{1,60}\\.jpg)\\)");
    private static final int OCTETS_AU_PLUS = 80_000;

    @Test
    void chaqueImageEstLegereDecriteEtMontree() throws Exception {
        Matcher montrees = MONTREE.matcher(Files.readString(Path.of("docs", "guide", "README.md")));
        List<String> noms = new ArrayList<>();
        while (montrees.find()) {
            noms.add(montrees.group(2));
            assertThat(montrees.group(1)).as(montrees.group(2)).hasSizeGreaterThan(40);
        }
        try (Stream<Path> gardees = Files.list(IMAGES)) {
            assertThat(noms).containsExactlyInAnyOrderElementsOf(gardees.map(image -> image.getFileName().toString()).toList());
        }
        for (String nom : noms) {
            assertThat(Files.size(IMAGES.resolve(nom))).as(nom).isLessThan(OCTETS_AU_PLUS);
        }
    }
}
