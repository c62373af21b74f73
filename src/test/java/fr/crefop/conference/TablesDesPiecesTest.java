package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An arrow by SQL is an arrow: a room names its own tables; others ask its public face, or a view that it owns. */
class TablesDesPiecesTest extends AvecApplication {

    private static final Path SOURCES = Path.of("src/main/java/fr/crefop/conference");
    /** As SQL writes it: neither a package of Java nor a setting, which go on after a dot or begin in braces. */
    private static final Pattern NOMMEE = Pattern.compile("(?<![.{])\\bconference\\.([a-z_]+)(?![a-z_.])");

    @Autowired JdbcClient base;

    @Test
    void chaqueTableNEstNommeeQueParUnePiece() {
        Set<String> tables = tables();
        Map<String, Set<String>> pieces = new TreeMap<>();
        sources().forEach((fichier, texte) -> {
            Matcher nommee = NOMMEE.matcher(texte);
            while (nommee.find()) {
                if (tables.contains(nommee.group(1))) {
                    pieces.computeIfAbsent(nommee.group(1), t -> new TreeSet<>()).add(SOURCES.relativize(fichier).getName(0).toString());
                }
            }
        });

        assertThat(pieces).hasSizeGreaterThan(30);
        assertThat(pieces.entrySet().stream().filter(table -> table.getValue().size() > 1)).isEmpty();
    }

    private Set<String> tables() {
        return new TreeSet<>(base.sql("select table_name from information_schema.tables where table_schema = 'conference' and table_type = 'BASE TABLE'")
                .query(String.class).list());
    }

    private static Map<Path, String> sources() {
        try (Stream<Path> fichiers = Files.walk(SOURCES)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java")).collect(Collectors.toMap(fichier -> fichier, fichier -> {
                try {
                    return Files.readString(fichier);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
