package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a régime or a region is named stands in its pack alone: a new one is added without touching the program. */
class NomsDesPacksTest {

    private static final Path JAVA = Path.of("src/main/java");
    /** The invented people and cases live somewhere, and are paid by somebody. */
    private static final List<String> DEMONSTRATION = List.of("/demarrage/ComptesDeDemonstration.java", "/processus/demonstration/");
    /** The employer has a filing date of its own and is the name of a pay: there it is no dispositif (rules/demande.yaml). */
    private static final List<String> MOTS_HOMONYMES = List.of("/regles/Situation.java", "/portail/Mots.java");

    private static final Pattern NOMS = Pattern.compile("Centre-Val|CVL|FONGECIF|OPCA_|OPCO_|POLE_EMPLOI|FRANCE_TRAVAIL|TRANSITIONS_PRO|CAISSE_DES_DEPOTS");

    @Test
    void leProgrammeLesPagesLesLettresEtLesFormulairesNeNommentNiRegionNiFinanceur() {
        Stream<Path> lus = Stream.of(JAVA, Path.of("src/main/resources/templates"), Path.of("forms"), Path.of("processes"))
                .flatMap(NomsDesPacksTest::fichiers).filter(fichier -> DEMONSTRATION.stream().noneMatch(fichier.toString()::contains));

        assertThat(lus.flatMap(fichier -> lignes(fichier, NOMS)).toList()).isEmpty();
    }

    @Test
    void leProgrammeNeNommeAucunDispositifNiAucunFinanceur() {
        Stream<String> codes = Stream.of(Cadre.lu().dispositifs(), Cadre.lu().financeurs()).flatMap(codesDuPack -> codesDuPack.keySet().stream());
        // ASP and ETAT are other things as well: an allowance, a college.
        Pattern cites = Pattern.compile(codes.filter(code -> !List.of("ASP", "ETAT").contains(code))
                .reduce((a, b) -> a + "|" + b).map(tous -> "\"(" + tous + ")\"").orElseThrow());
        Stream<Path> lus = fichiers(JAVA).filter(fichier -> Stream.of(DEMONSTRATION, MOTS_HOMONYMES).flatMap(List::stream)
                .noneMatch(fichier.toString()::contains));

        assertThat(lus.flatMap(fichier -> lignes(fichier, cites)).toList()).isEmpty();
    }

    @Test
    void lesChoixDUnFormulaireNeNommentAucunDispositif() {
        Pattern valeur = Pattern.compile("\"value\": \"(" + String.join("|", Cadre.lu().dispositifs().keySet()) + ")\"");

        assertThat(fichiers(Path.of("forms")).flatMap(fichier -> lignes(fichier, valeur)).toList()).isEmpty();
    }

    /** A list that a task fills is read from its view: any other variable would be shared with the whole process. */
    @Test
    void lesListesDUnFormulaireViennentDeLaVueDeSaTache() {
        assertThat(fichiers(Path.of("forms")).flatMap(fichier -> lignes(fichier, Pattern.compile("\"valuesKey\""))).toList()).isEmpty();
    }

    private static Stream<Path> fichiers(Path dossier) {
        try (Stream<Path> tous = Files.walk(dossier)) {
            return tous.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lignes(Path fichier, Pattern motif) {
        try {
            List<String> lignes = Files.readAllLines(fichier);
            return IntStream.range(0, lignes.size()).filter(i -> motif.matcher(lignes.get(i)).find())
                    .mapToObj(i -> fichier + ":" + (i + 1) + " " + lignes.get(i).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
