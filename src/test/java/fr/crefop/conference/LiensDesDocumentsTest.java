package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a link of the documentation finds a page. */
class LiensDesDocumentsTest {

    private static final Pattern LIEN = Pattern.compile("\\]\\(([^)#\\s]+)");
    private static final Pattern AILLEURS = Pattern.compile("(?:https?:|mailto:|/).*");

    @Test
    void chaqueLienMeneAUnFichier() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(50).allSatisfy(page -> assertThat(perdus(page)).as(page.toString()).isEmpty());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(page -> page.toString().endsWith(".md"))).sorted().toList();
        }
    }

    private static List<String> perdus(Path page) throws IOException {
        return LIEN.matcher(Files.readString(page)).results().map((MatchResult lien) -> lien.group(1)).filter(lien -> !AILLEURS.matcher(lien).matches())
                .filter(lien -> !Files.exists(page.resolveSibling(lien).normalize())).toList();
    }
}
