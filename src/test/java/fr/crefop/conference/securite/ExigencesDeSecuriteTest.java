package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/securite.md answers each requirement of ASVS 5.0 up to level 2, once, and each test that it names is there. */
class ExigencesDeSecuriteTest {

    /** Of levels 1 and 2 in the standard's list of 5.0.0. */
    private static final int EXIGENCES = 253;
    private static final Pattern LIGNE = Pattern.compile("(?m)^\\| (\\d[^|]*) \\| [^|]+ \\| (met|in part|not met|does not apply) \\| [^|]+ \\|$");
    private static final Pattern ESSAI = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");

    private final String page = Files.readString(Path.of("docs", "securite.md"));

    ExigencesDeSecuriteTest() throws IOException {}

    @Test
    void chaqueExigenceAUneReponseEtUneSeule() {
        List<String> exigences = new ArrayList<>();
        for (Matcher ligne = LIGNE.matcher(page); ligne.find();) {
            exigences.addAll(numeros(ligne.group(1)));
        }
        assertThat(exigences).doesNotHaveDuplicates().hasSize(EXIGENCES);
    }

    @Test
    void leCompteDitEnTeteEstCeluiDesLignes() {
        Map<String, Integer> comptes = new TreeMap<>();
        for (Matcher ligne = LIGNE.matcher(page); ligne.find();) {
            comptes.merge(ligne.group(2), numeros(ligne.group(1)).size(), Integer::sum);
        }
        assertThat(page.replaceAll("\\s+", " ")).contains("%d requirements: %d met, %d in part, %d not met, %d do not apply".formatted(
                EXIGENCES, comptes.get("met"), comptes.get("in part"), comptes.get("not met"), comptes.get("does not apply")));
    }

    @Test
    void chaqueEssaiNommeExiste() throws IOException {
        Set<String> essais;
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            essais = sources.map(source -> source.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        }
        assertThat(ESSAI.matcher(page).results().map(nom -> nom.group()).collect(Collectors.toSet())).isNotEmpty().isSubsetOf(essais);
    }

    /** "10.4.1 to 10.4.11, 17.1.1": a range runs over the last number. */
    private static List<String> numeros(String libelle) {
        return Stream.of(libelle.split(", ")).flatMap(morceau -> {
            String[] bornes = morceau.strip().split(" to ");
            String debut = bornes[0].substring(0, bornes[0].lastIndexOf('.') + 1);
            return IntStream.rangeClosed(dernier(bornes[0]), dernier(bornes[bornes.length - 1])).mapToObj(n -> debut + n);
        }).toList();
    }

    private static int dernier(String numero) {
        return Integer.parseInt(numero.substring(numero.lastIndexOf('.') + 1));
    }
}
