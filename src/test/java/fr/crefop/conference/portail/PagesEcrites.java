package fr.crefop.conference.portail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The templates of the pages, for tests that read how they are written; those of printed documents apart. */
public final class PagesEcrites {

    private static final Path DOSSIER = Path.of("src/main/resources/templates");

    private PagesEcrites() {}

    /** @param nom from the folder of templates on */
    public record Page(String nom, String texte) {}

    /** By their names, fragments included. */
    public static List<Page> toutes() {
        try (Stream<Path> pages = Files.walk(DOSSIER)) {
            return pages.filter(page -> page.toString().endsWith(".html") && !page.startsWith(DOSSIER.resolve("documents"))).sorted()
                    .map(page -> new Page(DOSSIER.relativize(page).toString(), lire(page))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
