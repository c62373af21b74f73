package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pattern that a stranger's text meets, read from the sources: four times the text is about four times the work. An
 * amount of 50,000 digits took 36 seconds. Work is counted in characters read, not by the clock.
 */
class MotifsLineairesTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/crefop/conference");

    /** They read the files of this house only: rules, declarations, forms, the description of a region. */
    private static final List<String> FICHIERS_DE_LA_MAISON = List.of("financement/moteur/", "financement/regles/", "financement/lectures/",
            "portail/formulaires/", "cadre/",
            "dossier/declaration/", "socle/FauteDeYaml", "socle/Imprimable", "demarrage/");

    private static final Pattern ECRIT = Pattern.compile(
            "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final List<String> MORCEAUX = List.of("1", "a", ".", "1.", "a.", "-", " ", "\n", "[", "[a", ";", "%", ", ",
            "@", "a@", "/", "1/", "\u00a0", "é", "e\u0301", "\u0301", "\"", "CF-2018-", "=\"a\"");
    private static final List<String> DEBUTS = List.of("", "a@", "-", "1", "plafond", "https://");
    private static final List<String> FINS = List.of("", "!", "\n!", "x");

    static Stream<String> motifs() throws IOException {
        try (Stream<Path> fichiers = Files.walk(SOURCES)) {
            return fichiers.filter(f -> f.toString().endsWith(".java")).filter(MotifsLineairesTest::litUnEtranger).sorted()
                    .flatMap(MotifsLineairesTest::ecritsDans).distinct().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("motifs")
    void quatreFoisLeTexteEstQuatreFoisLeTravail(String motif) {
        Pattern lu = Pattern.compile(motif);
        for (String debut : DEBUTS) {
            for (String morceau : MORCEAUX) {
                for (String fin : FINS) {
                    long court = travail(lu, debut + morceau.repeat(150) + fin);
                    long quadruple = travail(lu, debut + morceau.repeat(600) + fin);
                    assertThat(quadruple).as("%s sur %s%s…%s", motif, debut, morceau, fin).isLessThan(6 * court + 100);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("motifs")
    void unTexteDeCentMilleCaracteresNeDebordePas(String motif) {
        Pattern lu = Pattern.compile(motif);
        for (String morceau : MORCEAUX) {
            String texte = "a@" + morceau.repeat(100_000 / morceau.length());
            assertThatCode(() -> lu.matcher(texte).matches()).as(motif).doesNotThrowAnyException();
            assertThatCode(() -> lu.matcher(texte.substring(2)).find()).as(motif).doesNotThrowAnyException();
        }
    }

    /** Shown to be able to fail: the pattern of before. */
    @Test
    void leMotifDAvantSeVoit() {
        Pattern avant = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");

        assertThat(travail(avant, "1".repeat(2000) + "x")).isGreaterThan(12 * travail(avant, "1".repeat(500) + "x"));
    }

    @Test
    void lesMotifsSontTrouves() throws IOException {
        assertThat(motifs()).hasSizeGreaterThan(20).anyMatch(motif -> motif.contains("@"));
    }

    private static long travail(Pattern motif, String texte) {
        TexteCompte entier = new TexteCompte(texte);
        boolean reconnu = motif.matcher(entier).matches();
        TexteCompte morceaux = new TexteCompte(texte);
        Matcher recherche = motif.matcher(morceaux);
        while (recherche.find()) {
            reconnu |= recherche.end() >= 0;
        }
        return entier.lus + morceaux.lus + (reconnu ? 1 : 0);
    }

    private static boolean litUnEtranger(Path fichier) {
        String nom = SOURCES.relativize(fichier).toString();
        return FICHIERS_DE_LA_MAISON.stream().noneMatch(nom::startsWith);
    }

    private static Stream<String> ecritsDans(Path fichier) {
        try {
            return ECRIT.matcher(Files.readString(fichier)).results().map(r -> r.group(1).translateEscapes()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts how often a character of it is looked at. */
    private static final class TexteCompte implements CharSequence {

        private final String texte;
        private long lus;

        TexteCompte(String texte) {
            this.texte = texte;
        }

        @Override
        public char charAt(int rang) {
            lus++;
            return texte.charAt(rang);
        }

        @Override
        public int length() {
            return texte.length();
        }

        @Override
        public CharSequence subSequence(int debut, int fin) {
            return texte.subSequence(debut, fin);
        }

        @Override
        public String toString() {
            return texte;
        }
    }
}
