package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.test.web.servlet.MvcResult;

/** A rendered page, checked for what the content policy forbids and left in target/pages with its sheets, to be looked at. */
record Page(String html) {

    static Page de(MvcResult resultat, String nom) throws IOException {
        String html = resultat.getResponse().getContentAsString(StandardCharsets.UTF_8);
        // A script is a file of the house, read after the page: nothing runs that stands in it.
        assertThat(html.replaceAll("<script defer src=\"/fichiers/\\w+/\\w+\\.js\"></script>", "")).startsWith("<!DOCTYPE html>").contains("lang=\"fr\"")
                .doesNotContain("style=\"", "<style", "<script", "onclick", "th:", "${");
        Path dossier = Files.createDirectories(Path.of("target/pages"));
        for (String feuille : List.of("style.css", "dossier.css")) {
            Files.copy(Path.of("src/main/resources/static", feuille), dossier.resolve(feuille), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(dossier.resolve(nom + ".html"), html.replaceAll("href=\"/fichiers/\\w+/", "href=\""));
        return new Page(html);
    }

    /** The words alone, on one line, no-break spaces as spaces. */
    String texte() {
        return html.replaceAll("<[^>]+>", " ").replace("&#39;", "'").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
