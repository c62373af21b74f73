package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests share one base: an account that one of them opens or closes is no other's. */
class ComptesDesEssaisTest {

    /** A whole identifier, and not the beginning of one that something unique ends. */
    private static final Pattern IDENTIFIANT = Pattern.compile("\"(essai\\.[a-z0-9.-]*[a-z0-9])\"(?! \\+)");

    @Test
    void unCompteDEssaiNEstQueDUneClasse() throws IOException {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        for (Path source : sources()) {
            Matcher identifiant = IDENTIFIANT.matcher(Files.readString(source));
            while (identifiant.find()) {
                classes.computeIfAbsent(identifiant.group(1), nouveau -> new TreeSet<>()).add(source.getFileName().toString());
            }
        }

        assertThat(classes).isNotEmpty().allSatisfy((identifiant, siennes) -> assertThat(siennes).as(identifiant).hasSize(1));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/test/java"))) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java")).toList();
        }
    }
}
