package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list on a phone is cards, one a line of the list, and no table is left as the browser draws it. */
class ListesSurUnTelephoneTest {

    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern TABLEAU = Pattern.compile("<table\\b[^>]*>");

    @Test
    void chaqueListeEstFaiteDeCartes() {
        assertThat(tableaux()).filteredOn(tableau -> tableau.contains("tableau liste")).isNotEmpty().allMatch(tableau -> tableau.contains("tableau liste empile"));
    }

    @Test
    void aucunTableauNEstNu() {
        assertThat(tableaux()).allMatch(tableau -> tableau.contains("class=\"tableau"));
    }

    /** Of the pages; what only carries a fragment is drawn nowhere. */
    private static List<String> tableaux() {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return pages.filter(page -> page.toString().endsWith(".html") && !page.startsWith(PAGES.resolve("documents")) && !page.endsWith("fragments/indicateurs.html"))
                    .flatMap(page -> TABLEAU.matcher(lire(page)).results().map(trouve -> PAGES.relativize(page) + " : " + trouve.group())).toList();
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
